import { listFields } from '#core/form';
import type { ServiceDetail } from '#contracts/catalog';
import type { Text } from '#core/result';
import type { AnswerLine } from '../answers/answer-lines.js';
import { isCorrectable } from './correctable.js';
import type { Markable } from './DefectPicker.js';

/** Where the defect of a paper points. */
const paperPointer = (key: string): string => `/attachments/${key}`;

/**
 * All that an officer may find wrong: the answers given, the fields left out (outside rows), and the papers, each by
 * its title.
 */
export const markables = (
  { form, attachments }: Pick<ServiceDetail, 'form' | 'attachments'>,
  lines: readonly AnswerLine[],
  text: (text: Text) => string,
): readonly Markable[] => {
  const fields = listFields(form);
  const correctable = isCorrectable(form);
  const titles = new Map(fields.map(({ pointer, title }) => [pointer, text(title)]));
  const given = new Set(lines.map(({ pointer }) => pointer));
  const leftOut = fields.filter(
    ({ kind, pointer, parent, schema }) =>
      kind === 'value' &&
      correctable(pointer) &&
      !given.has(pointer) &&
      !pointer.includes('*') &&
      !given.has(parent) &&
      schema.readOnly !== true,
  );
  return [
    ...lines.filter(({ pointer }) => correctable(pointer)).map(({ pointer, title }) => ({ pointer, title })),
    ...leftOut.map(({ pointer, parent, title }) => ({
      pointer,
      title: [titles.get(parent), text(title)].filter(Boolean).join(' · '),
    })),
    ...attachments.map(({ key, title }) => ({ pointer: paperPointer(key), title: text(title) })),
  ];
};
