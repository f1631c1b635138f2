import type { EffectDefinition, ServiceDefinition } from '#core/definition';
import { text, type Text } from '#core/result';
import { choiceWords } from '../words/choice-words.js';
import { filledText } from './step-words.js';

/** What came of a step, in words; the text of a message where one is sent. */
interface EffectWords {
  readonly words: Text;
  readonly body?: Text;
}

const clockNotices: Readonly<Record<string, Text>> = {
  warning: text('เตือนว่าใกล้ครบกำหนด', 'Warns that the time limit is near'),
  'ran-out': text('แจ้งว่าครบกำหนดแล้ว', 'Tells that time has run out'),
  escalated: text('แจ้งหัวหน้าว่าเกินกำหนด', 'Tells the superior that it is late'),
  'reason-wanted': text('ขอเหตุล่าช้า', 'Asks for the reason of the delay'),
  'reason-missing': text('แจ้งว่ายังไม่บอกเหตุล่าช้า', 'Tells that no reason was given'),
  extended: text('แจ้งผู้ยื่นว่าขยายเวลา', 'Tells the applicant of more time'),
  delayed: text('แจ้งผู้ยื่นเหตุล่าช้า', 'Tells the applicant why it is late'),
};

/** A message with made-up values in the place of what only a real case has. */
const filled = (template: Text, definition: ServiceDefinition): Text => {
  const fill = (written: string, language: 'th' | 'en'): string =>
    written
      .replaceAll(/\{\{\s*receiptNumber\s*\}\}/g, '00001/2569')
      .replaceAll(/\{\{\s*serviceTitle\s*\}\}/g, definition.title[language] || definition.title.th)
      .replaceAll(/\{\{\s*\w+\s*\}\}/g, '…');
  return text(fill(template.th, 'th'), fill(template.en || template.th, 'en'));
};

const joined = (verb: Text, { th, en }: Text): Text => text(`${verb.th}: ${th}`, `${verb.en}: ${en}`);

/** An effect as journeys name it (`notify:accepted`), in words; undefined for what only moves timers. */
export const effectWords = (effect: string, definition: ServiceDefinition): EffectWords | undefined => {
  const [type = '', name = ''] = effect.split(/:(.*)/s);
  if (type === 'schedule') return undefined;
  if (type === 'clock-notice') {
    const notice = name.split('.').at(-1) ?? '';
    return { words: clockNotices[notice] ?? text('แจ้งเรื่องเวลา', 'Tells of the time limit') };
  }
  const message = type === 'notify' && definition.notifications?.find(({ id }) => id === name);
  if (message) {
    const words = joined(
      text(
        `ส่งข้อความถึง${choiceWords(message.to).th}`,
        `Message to the ${choiceWords(message.to).en.toLowerCase()}`,
      ),
      filled(message.subject, definition),
    );
    return { words, body: filled(message.body, definition) };
  }
  const thing = [...(definition.documents ?? []), ...(definition.registers ?? [])].find(
    ({ id }) => id === name,
  );
  return { words: thing ? joined(choiceWords(type), filledText(thing.title)) : choiceWords(type) };
};

/** An effect as the definition has it, named as journeys name it. */
export const definedEffectName = ({ type, ...named }: EffectDefinition): string => {
  const name = Object.values(named).find((value) => typeof value === 'string');
  return name === undefined ? type : `${type}:${name}`;
};
