import type { NoticeDefinition, ServiceDefinition } from '#core/definition';
import { isWithin, own, patternOf } from '#core/fields';
import { maskName, maskText, type Language } from '#core/thai';
import { noticePicker } from './picker.js';
import { wordsOf } from './render-blocks.js';
import type { PlaceWords } from './value-words.js';

export interface NoticeRequest {
  readonly values: Readonly<Record<string, unknown>>;
  readonly language: Language;
  readonly places: PlaceWords;
}

export interface RenderedNotice {
  readonly title: string;
  readonly body: string;
}

const masked = (value: unknown): unknown => {
  if (typeof value === 'string') return value.includes(' ') ? maskName(value) : maskText(value);
  if (Array.isArray(value)) return value.map(masked);
  return typeof value === 'object' && value !== null
    ? Object.fromEntries(Object.entries(value).map(([key, item]) => [key, masked(item)]))
    : typeof value === 'number'
      ? undefined
      : value;
};

/** The answers that a notice may show, masked where it says so, and none besides. */
const shownAnswers = ({ shows }: Pick<NoticeDefinition, 'shows'>, answers: unknown): unknown => {
  const visit = (value: unknown, pointer: string): unknown => {
    const rule = shows.find(({ field }) => isWithin(patternOf(pointer), field));
    if (rule) return rule.as === 'masked' ? masked(value) : value;
    const leads = pointer === '' || shows.some(({ field }) => isWithin(field, patternOf(pointer)));
    if (!leads || typeof value !== 'object' || value === null) return undefined;
    if (Array.isArray(value)) return value.map((item, index) => visit(item, `${pointer}/${index}`));
    return Object.fromEntries(
      Object.entries(value).flatMap(([key, item]) => {
        const shown = visit(item, `${pointer}/${key}`);
        return shown === undefined ? [] : [[key, shown]];
      }),
    );
  };
  return visit(answers, '');
};

/**
 * Makes the writer of a public notice. Whatever it is given, it shows no answer that the notice does not list, so that a
 * change of its words can never bring a name to light.
 */
export const createNoticeWriter = (
  definition: ServiceDefinition,
  id: string,
): ((request: NoticeRequest) => RenderedNotice) => {
  const notice = definition.notices?.find((one) => one.id === id);
  if (!notice) throw new Error(`No notice ${id}`);
  const picker = noticePicker(definition);
  return ({ values, language, places }) => {
    const writing = { language, places };
    const safe = { ...values, answers: shownAnswers(notice, own(values, 'answers')) };
    const fill = (template: { th: string; en?: string | undefined }) =>
      picker.fill(wordsOf(template, writing), safe, writing).trim();
    return { title: fill(notice.title), body: fill(notice.body) };
  };
};
