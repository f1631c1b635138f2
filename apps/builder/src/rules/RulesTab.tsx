import { useState } from 'react';
import { Plus } from 'lucide-react';
import { freeName, namesOf, pageOfRule, ruleWords, startRow, type ConditionField } from '#core/authoring';
import type { Rule } from '#core/definition';
import { Button, EmptyState, Icon, createMessages, useMessages, useText } from '#ui/kit';
import { ChooseThen } from '../choose/ChooseThen.js';
import { useConditionFields } from '../condition/use-condition-fields.js';
import { useDispatch, useDraft } from '../draft/use-draft.js';
import { RuleCard } from './RuleCard.js';

const messages = createMessages({
  th: {
    add: 'เพิ่มเงื่อนไข',
    none: 'ยังไม่มีเงื่อนไข ทุกช่องแสดงเสมอ',
    hint: 'เช่น ถ้าเลือก «อื่น ๆ» ให้แสดงช่อง «โปรดระบุ»',
    needFields: 'ใส่ช่องในแบบฟอร์มก่อน แล้วจึงตั้งเงื่อนไข',
    again: 'ใช้เงื่อนไขที่มีแล้วกับช่องอื่น',
    choose: 'เลือกเงื่อนไข',
    act: 'ใช้',
    page: (at: number, title: string) => `หน้า ${at} · ${title}`,
    noPage: 'ไม่อยู่ในหน้าใด',
  },
  en: {
    add: 'Add a rule',
    none: 'No rules yet: every field always shows',
    hint: 'Such as: when “Other” is chosen, show “Please say”',
    needFields: 'Put fields into the form first',
    again: 'Use a condition again for other fields',
    choose: 'Choose a condition',
    act: 'Use',
    page: (at: number, title: string) => `Page ${at} · ${title}`,
    noPage: 'On no page',
  },
});

const easyTypes: readonly ConditionField['type'][] = ['yes-no', 'choice', 'choices', 'number', 'text'];

/** A rule to begin from: the first field that can be asked, the field one came from or the last one to show. */
const newRule = (id: string, fields: readonly ConditionField[], shown: string | null): Rule | undefined => {
  const others = fields.filter(({ pointer }) => pointer !== shown);
  const asked = easyTypes
    .map((easy) => others.find(({ type }) => type === easy))
    .find((field) => field !== undefined);
  const target = shown ?? fields.findLast(({ pointer }) => pointer !== asked?.pointer)?.pointer;
  if (!asked || target === undefined) return undefined;
  const rule = { when: { match: 'all' as const, rows: [startRow(asked)] }, show: [target] };
  return { id, title: ruleWords(rule, fields), ...rule };
};

interface RulesTabProps {
  /** The field that one came from, if one did. */
  readonly field: string | null;
}

/** The rules of the form, each a sentence that opens into rows. */
export function RulesTab({ field }: RulesTabProps) {
  const t = useMessages(messages);
  const draft = useDraft();
  const dispatch = useDispatch();
  const fields = useConditionFields();
  const { rules = [] } = draft.definition.form;
  const [open, setOpen] = useState<string | null>(null);
  const fresh = newRule(freeName('rule', namesOf(draft, 'rule'), '-'), fields, field);
  const say = useText();
  const placed = rules.map((rule, index) => ({ rule, index, page: pageOfRule(draft, rule) }));
  const groups = [...new Set(placed.map(({ page }) => page))]
    .toSorted((one, other) => one - other)
    .map((page) => ({ page, own: placed.filter((one) => one.page === page) }));
  /** The same condition once more, for fields of its own. */
  const addLike = (id: string) => {
    const like = rules.find((rule) => rule.id === id);
    if (!like || !fresh) return;
    const item = { ...fresh, when: like.when };
    const titled = { ...item, title: ruleWords(item, fields) };
    if (dispatch({ type: 'insert', list: '/definition/form/rules', item: titled }).ok) setOpen(fresh.id);
  };
  const add = () => {
    if (!fresh || !dispatch({ type: 'insert', list: '/definition/form/rules', item: fresh }).ok) return;
    setOpen(fresh.id);
  };
  return (
    <div className="stack">
      {rules.length === 0 && <EmptyState title={t.none}>{fresh ? t.hint : t.needFields}</EmptyState>}
      {groups.map(({ page, own }) => (
        <section key={page}>
          <h2 className="rule-page">
            {page < 0 ? t.noPage : t.page(page + 1, say(draft.definition.form.pages[page]!.title))}
          </h2>
          <ul className="plain-list rule-list">
            {own.map(({ rule, index }) => (
              <RuleCard
                key={rule.id}
                rule={rule}
                path={`/definition/form/rules/${index}`}
                fields={fields}
                open={open === rule.id}
                marked={field !== null && [...(rule.show ?? []), ...(rule.require ?? [])].includes(field)}
                onToggle={() => setOpen(open === rule.id ? null : rule.id)}
              />
            ))}
          </ul>
        </section>
      ))}
      <div>
        <Button tone="primary" icon={<Icon of={Plus} />} disabled={!fresh} onClick={add}>
          {t.add}
        </Button>
      </div>
      {fresh && rules.length > 0 && (
        <ChooseThen
          label={t.again}
          choose={t.choose}
          act={t.act}
          options={rules.map(({ id, title }) => ({ value: id, title: say(title) }))}
          onAct={addLike}
        />
      )}
    </div>
  );
}
