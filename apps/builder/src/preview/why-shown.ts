import { conditionWords, type ConditionField } from '#core/authoring';
import type { FormDefinition } from '#core/definition';
import { listFields, type Evaluation } from '#core/form';
import { text, type Text } from '#core/result';

/** Why a field shows now, or doesn’t. */
export interface Why {
  readonly pointer: string;
  readonly title: Text;
  readonly shown: boolean;
  readonly required: boolean;
  readonly words: Text;
}

const joined = (conditions: readonly Text[], th: string, en: string): Text =>
  text(conditions.map((one) => one.th).join(th), conditions.map((one) => one.en).join(en));

const reasonOf = (shown: boolean, conditions: readonly Text[]): Text => {
  if (conditions.length === 0) return text('แสดงเสมอ ไม่มีเงื่อนไข', 'Always shows: it has no rule');
  const { th, en } = joined(conditions, ' หรือ ', ', or ');
  return shown
    ? text(`แสดง เพราะ ${th}`, `Shows, because ${en}`)
    : text(`ซ่อน จะแสดงเมื่อ ${th}`, `Hidden; it shows when ${en}`);
};

const isAt = (pointer: string, pattern: string): boolean =>
  pointer.replaceAll(/\/\d+(?=\/|$)/g, '/*') === pattern;

/** Why each field of a form shows or is hidden with these answers, in the words of its rules. */
export const whyShown = (
  form: FormDefinition,
  { visible, required, pages }: Evaluation,
  fields: readonly ConditionField[],
): readonly Why[] =>
  listFields(form).map(({ pointer, title }) => {
    const shown = visible.some((one) => isAt(one, pointer));
    const rules = (form.rules ?? []).filter(({ show = [] }) => show.includes(pointer));
    const page = form.pages.find(({ sections }) =>
      sections.some((section) =>
        section.fields.some((field) => pointer === field || pointer.startsWith(`${field}/`)),
      ),
    );
    const closing = page && !pages.includes(page.id) ? page.when : undefined;
    const conditions = closing
      ? [conditionWords(closing, fields)]
      : rules.map(({ when }) => conditionWords(when, fields));
    return {
      pointer,
      title,
      shown,
      required: required.some((one) => isAt(one, pointer)),
      words: reasonOf(shown, conditions),
    };
  });
