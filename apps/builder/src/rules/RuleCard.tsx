import { ChevronDown, ChevronRight, Trash2 } from 'lucide-react';
import { ruleWords, type ConditionField } from '#core/authoring';
import type { Rule } from '#core/definition';
import { Badge, Button, Icon, classNames, createMessages, useMessages, useText } from '#ui/kit';
import { ConditionEditor } from '../condition/ConditionEditor.js';
import { useDispatch } from '../draft/use-draft.js';
import { ThingName } from '../sheet/ThingName.js';
import { TextPair } from '../form/properties/TextPair.js';
import { ChoiceLimits } from './ChoiceLimits.js';
import { FieldPicker } from './FieldPicker.js';

const messages = createMessages({
  th: {
    show: 'ให้แสดงช่อง',
    require: 'ให้ต้องตอบช่อง',
    title: 'เรียกเงื่อนไขนี้ว่า',
    remove: 'ลบเงื่อนไข',
    here: 'เกี่ยวกับช่องที่เลือก',
    rename: 'ตั้งชื่อตามประโยค',
  },
  en: {
    show: 'Show these fields',
    require: 'Require these fields',
    title: 'This rule is called',
    remove: 'Delete the rule',
    here: 'About the chosen field',
    rename: 'Name it after its sentence',
  },
});

interface RuleCardProps {
  readonly rule: Rule;
  readonly path: string;
  readonly fields: readonly ConditionField[];
  readonly open: boolean;
  readonly marked: boolean;
  readonly onToggle: () => void;
}

/** One rule: its sentence, and below it the rows it is made of. */
export function RuleCard({ rule, path, fields, open, marked, onToggle }: RuleCardProps) {
  const t = useMessages(messages);
  const text = useText();
  const dispatch = useDispatch();
  const sentence = ruleWords(rule, fields);
  /** A rule that was named after its sentence keeps being so. */
  const put = (next: Rule) => {
    const isOwn = rule.title.th !== sentence.th;
    const title = isOwn ? rule.title : ruleWords(next, fields);
    dispatch({ type: 'set', path, value: { ...next, title } });
  };
  const putFields = (key: 'show' | 'require', pointers: readonly string[]) => {
    const { [key]: _, ...rest } = rule;
    put(pointers.length > 0 ? { ...rest, [key]: [...pointers] } : rest);
  };
  return (
    <li className={classNames('rule-card', open && 'rule-card-open')}>
      <button type="button" className="rule-sentence" aria-expanded={open} onClick={onToggle}>
        <Icon of={open ? ChevronDown : ChevronRight} />
        <span>
          {text(rule.title)}
          {rule.title.th !== sentence.th && <span className="small soft rule-words">{text(sentence)}</span>}
        </span>
        {marked && <Badge tone="info">{t.here}</Badge>}
      </button>
      {open && (
        <div className="stack rule-body">
          <ConditionEditor
            condition={rule.when}
            fields={fields}
            onChange={(when) => put({ ...rule, when })}
          />
          <FieldPicker
            label={t.show}
            fields={fields}
            chosen={rule.show ?? []}
            onChange={(pointers) => putFields('show', pointers)}
          />
          <FieldPicker
            label={t.require}
            fields={fields}
            chosen={rule.require ?? []}
            onChange={(pointers) => putFields('require', pointers)}
          />
          <ChoiceLimits
            limits={rule.choices ?? []}
            fields={fields}
            onChange={(limits) => {
              const { choices: _, ...rest } = rule;
              put(limits.length > 0 ? { ...rest, choices: [...limits] } : rest);
            }}
          />
          <TextPair path={`${path}/title`} label={t.title} value={rule.title} />
          <ThingName sort="rule" name={rule.id} />
          <div className="property-tools">
            <Button
              size="small"
              onClick={() => dispatch({ type: 'set', path: `${path}/title`, value: sentence })}
            >
              {t.rename}
            </Button>
            <Button
              size="small"
              tone="quiet"
              icon={<Icon of={Trash2} />}
              onClick={() => dispatch({ type: 'delete', sort: 'rule', name: rule.id })}
            >
              {t.remove}
            </Button>
          </div>
        </div>
      )}
    </li>
  );
}
