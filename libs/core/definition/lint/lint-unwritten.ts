import { isObject, pointerTo } from '#core/fields';
import type { Problem, Text } from '#core/result';
import { found, type Lint } from './lint-context.js';

/** Stands where a text must be and none was written yet. */
export const unwritten: Text = { th: 'ยังไม่ได้เขียน', en: 'Not written yet' };

const languages = ['th', 'en'] as const;

const saysReadyWords = (text: unknown, language: keyof Text): boolean =>
  typeof text === 'string' && text.includes(unwritten[language]);

const unwrittenIn = (value: unknown, path: string): readonly Problem[] => {
  if (!isObject(value) && !Array.isArray(value)) return [];
  if (isObject(value) && languages.some((language) => saysReadyWords(value[language], language))) {
    return [
      found(
        path,
        'unwritten',
        `ยังมีคำว่า «${unwritten.th}» หรือ «${unwritten.en}» ที่นี่ ประชาชนจะได้รับอย่างนั้น เขียนข้อความก่อนเผยแพร่`,
        `This still says “${unwritten.th}” or “${unwritten.en}”, and people would get it so. Write it before publishing`,
      ),
    ];
  }
  return Object.entries(value).flatMap(([key, item]) => unwrittenIn(item, pointerTo(path, key)));
};

/** What is sent or issued to people — messages, letters, notices — never goes out with the ready words of a new one. */
export const lintUnwritten: Lint = ({ definition: { notifications, documents, notices } }) =>
  Object.entries({ notifications, documents, notices }).flatMap(([key, things]) =>
    unwrittenIn(things, `/${key}`),
  );
