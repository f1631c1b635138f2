export { seriesYear, writtenNumber } from './numbering.js';
export { lastDay, type ValiditySpan } from './validity.js';
export {
  changeState,
  evolveEntry,
  unregistered,
  type Entry,
  type EntryEvent,
  type EntryFields,
} from './entry.js';
export {
  compileRegister,
  type CompiledRegister,
  type EntryDraft,
  type RegisterFacts,
  type UniqueKey,
} from './compile-register.js';
export { holderOf, type Holder } from './holder.js';
export { proves } from './proof.js';
