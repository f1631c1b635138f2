export {
  type DocumentConditions,
  type DocumentRequest,
  type DocumentWriter,
  type Validity,
  createDocumentWriter,
  endOfSpan,
} from './document-writer.js';
export { type NoticeRequest, type RenderedNotice, createNoticeWriter } from './notice-writer.js';
export type { RenderedBlock, RenderedDocument } from './rendered.js';
export { type PlaceWords, type ValueSort, type Writing, valueWords } from './value-words.js';
