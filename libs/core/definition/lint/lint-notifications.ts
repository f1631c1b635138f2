import type { Problem } from '#core/result';
import { hasWebAddress } from '#core/text';
import { doubles, found, type Lint } from './lint-context.js';

/** What a message may fill in. */
export const placeholders: readonly string[] = [
  'receiptNumber',
  'serviceTitle',
  'status',
  'dueDate',
  'reason',
];

const placeholder = /\{\{\s*([^{}]*?)\s*\}\}/g;

const lintText = (text: string, path: string): readonly Problem[] => {
  const unknown = [...text.matchAll(placeholder)]
    .map(([, name]) => name!)
    .filter((name) => !placeholders.includes(name));
  const broken = /\{\{|\}\}/.test(text.replace(placeholder, ''));
  return [
    ...(hasWebAddress(text)
      ? [found(path, 'web-address', 'ข้อความแจ้งห้ามมีที่อยู่เว็บหรือลิงก์', 'Messages carry no web address')]
      : []),
    ...unknown.map((name) =>
      found(
        path,
        'unknown-placeholder',
        `ไม่มีช่องเติมข้อความ {{${name}}}`,
        `There is no placeholder {{${name}}}`,
      ),
    ),
    ...(broken
      ? [found(path, 'unknown-placeholder', 'ช่องเติมข้อความเขียนไม่ครบวงเล็บ', 'A placeholder is not closed')]
      : []),
  ];
};

/** Messages: known placeholders, no web address (cabinet resolution of 18 November 2568). */
export const lintNotifications: Lint = ({ definition: { notifications = [] } }) => [
  ...notifications.flatMap(({ subject, body }, index) =>
    (['th', 'en'] as const).flatMap((language) => [
      ...lintText(subject[language], `/notifications/${index}/subject/${language}`),
      ...lintText(body[language], `/notifications/${index}/body/${language}`),
    ]),
  ),
  ...doubles(notifications.map(({ id }) => id)).map((id) =>
    found('/notifications', 'double-id', `มีข้อความแจ้ง ${id} มากกว่าหนึ่ง`, `There are two messages called ${id}`),
  ),
];
