import type { Problem } from '#core/result';
import type { EffectDefinition } from '../meta/workflow.js';
import type { ServiceDefinition } from '../meta/definition.js';
import { found, type Lint } from './lint-context.js';
import { allEffects } from './placed-effects.js';

/** Flags that every service has. */
const builtInFlags: ReadonlySet<string> = new Set(['sealed']);

const idsOf = (items: readonly { readonly id: string }[] | undefined): readonly string[] =>
  (items ?? []).map(({ id }) => id);

/** What an effect names, and the names that there are; nothing for effects that name none. */
const namedBy = (
  effect: EffectDefinition,
  { workflow, ...definition }: ServiceDefinition,
): {
  readonly key: string;
  readonly code: string;
  readonly name: string;
  readonly known: readonly string[];
} | null => {
  switch (effect.type) {
    case 'notify':
      return {
        key: 'notification',
        code: 'unknown-notification',
        name: effect.notification,
        known: idsOf(definition.notifications),
      };
    case 'set-flag':
    case 'clear-flag':
      return {
        key: 'flag',
        code: 'unknown-flag',
        name: effect.flag,
        known: [...builtInFlags, ...Object.keys(workflow.flags ?? {})],
      };
    case 'ask':
      return { key: 'party', code: 'unknown-party', name: effect.party, known: idsOf(definition.parties) };
    case 'issue-document':
      return {
        key: 'document',
        code: 'unknown-document',
        name: effect.document,
        known: idsOf(definition.documents),
      };
    case 'register':
    case 'change-entry':
      return {
        key: 'register',
        code: 'unknown-register',
        name: effect.register,
        known: idsOf(definition.registers),
      };
    case 'hold-booking':
      return {
        key: 'booking',
        code: 'unknown-booking',
        name: effect.booking,
        known: idsOf(definition.bookings),
      };
    case 'publish-notice':
      return { key: 'notice', code: 'unknown-notice', name: effect.notice, known: idsOf(definition.notices) };
    default:
      return null;
  }
};

const words: Readonly<Record<string, readonly [th: string, en: string]>> = {
  notification: ['ข้อความแจ้ง', 'message'],
  flag: ['เครื่องหมาย', 'flag'],
  party: ['บุคคลภายนอก', 'third party'],
  document: ['เอกสาร', 'document'],
  register: ['ทะเบียน', 'register'],
  booking: ['การจอง', 'booking'],
  notice: ['ประกาศ', 'notice'],
};

const lintName = (
  effect: EffectDefinition,
  path: string,
  definition: ServiceDefinition,
): readonly Problem[] => {
  const named = namedBy(effect, definition);
  if (!named || named.known.includes(named.name)) return [];
  const [th, en] = words[named.key] ?? [named.key, named.key];
  return [
    found(`${path}/${named.key}`, named.code, `ไม่มี${th} ${named.name}`, `There is no ${en} ${named.name}`),
  ];
};

/** Effects: what they name exists. */
export const lintEffectNames: Lint = ({ definition }) =>
  allEffects(definition.workflow).flatMap(({ effect, path }) => lintName(effect, path, definition));
