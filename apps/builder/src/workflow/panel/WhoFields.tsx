import { Plus, Trash2 } from 'lucide-react';
import { roles, type Performer } from '#core/definition';
import { Button, Disclosure, Icon, SelectField, createMessages, useMessages, useText } from '#ui/kit';
import { useCouncil } from '#ui/session';
import { useDispatch } from '../../draft/use-draft.js';
import { useSet } from '../../form/properties/use-set.js';
import { choiceWords } from '../../words/choice-words.js';
import { performerWords, type NamedDivision } from '../step-words.js';
import { useDivisions } from '../use-workflow.js';

const messages = createMessages({
  th: {
    title: 'ใครทำได้',
    role: 'บทบาท',
    division: 'ส่วนงาน',
    holding: 'ส่วนงานที่ถือเรื่อง',
    more: 'เฉพาะผู้ดำรงตำแหน่งหรือกรรมการ',
    position: 'ตำแหน่ง',
    committee: 'คณะกรรมการ',
    anyPosition: 'ตำแหน่งใดก็ได้',
    noCommittee: 'ไม่ต้องเป็นกรรมการ',
    add: 'เพิ่มคนที่ทำได้',
    remove: (who: string) => `เอา «${who}» ออก`,
  },
  en: {
    title: 'Who may do it',
    role: 'Role',
    division: 'Division',
    holding: 'The one that has the case',
    more: 'Only holders of a position or members of a committee',
    position: 'Position',
    committee: 'Committee',
    anyPosition: 'Any position',
    noCommittee: 'No committee',
    add: 'Add somebody',
    remove: (who: string) => `Take “${who}” out`,
  },
});

const isOfficer = (role: Performer['role']): boolean => role !== 'applicant' && role !== 'system';

interface OneOfProps {
  readonly label: string;
  /** What choosing none of them means. */
  readonly none: string;
  readonly value: string | undefined;
  readonly named: readonly NamedDivision[];
  readonly onChoose: (value: string) => void;
}

/** One of the council’s divisions, positions or committees; one that the council doesn’t know stays as it is. */
function OneOf({ label, none, value = '', named, onChoose }: OneOfProps) {
  const text = useText();
  return (
    <SelectField label={label} value={value} onChange={({ target }) => onChoose(target.value)}>
      <option value="">{none}</option>
      {value !== '' && named.every(({ id }) => id !== value) && <option value={value}>{value}</option>}
      {named.map(({ id, name }) => (
        <option key={id} value={id}>
          {text(name)}
        </option>
      ))}
    </SelectField>
  );
}

interface OneProps {
  readonly performer: Performer;
  readonly path: string;
  readonly onRemove: (() => void) | undefined;
}

function One({ performer, path, onRemove }: OneProps) {
  const t = useMessages(messages);
  const text = useText();
  const set = useSet();
  const divisions = useDivisions();
  const { role, division, position, committee } = performer;
  const { positions = [], committees = [] } = useCouncil() ?? {};
  const choose = (key: 'position' | 'committee') => (value: string) =>
    set(`${path}/${key}`, value === '' ? undefined : value);
  return (
    <li className="who">
      <div className="inline-add-row">
        <SelectField label={t.role} value={role} onChange={({ target }) => set(path, { role: target.value })}>
          {roles.map((one) => (
            <option key={one} value={one}>
              {text(choiceWords(one))}
            </option>
          ))}
        </SelectField>
        {isOfficer(role) && (
          <OneOf
            label={t.division}
            none={t.holding}
            value={division}
            named={divisions}
            onChoose={(value) => set(`${path}/division`, value === '' ? undefined : value)}
          />
        )}
        {onRemove && (
          <Button
            size="small"
            tone="quiet"
            aria-label={t.remove(
              text(performerWords(performer, [...divisions, ...positions, ...committees])),
            )}
            icon={<Icon of={Trash2} />}
            onClick={onRemove}
          />
        )}
      </div>
      {isOfficer(role) && (
        <Disclosure summary={t.more} open={position !== undefined || committee !== undefined}>
          <OneOf
            label={t.position}
            none={t.anyPosition}
            value={position}
            named={positions}
            onChoose={choose('position')}
          />
          <OneOf
            label={t.committee}
            none={t.noCommittee}
            value={committee}
            named={committees}
            onChoose={choose('committee')}
          />
        </Disclosure>
      )}
    </li>
  );
}

interface WhoFieldsProps {
  readonly by: readonly Performer[];
  /** Path of the list in the draft. */
  readonly path: string;
}

/** Who may perform an action: roles, with their division, position or committee where it matters. */
export function WhoFields({ by, path }: WhoFieldsProps) {
  const t = useMessages(messages);
  const dispatch = useDispatch();
  return (
    <fieldset className="sheet-group">
      <legend>{t.title}</legend>
      <ul className="plain-list who-list">
        {by.map((performer, index) => (
          <One
            // Performers have no names: their place is what they are known by.
            // oxlint-disable-next-line react/no-array-index-key
            key={index}
            performer={performer}
            path={`${path}/${index}`}
            onRemove={
              by.length > 1 ? () => dispatch({ type: 'remove', path: `${path}/${index}` }) : undefined
            }
          />
        ))}
      </ul>
      <Button
        size="small"
        icon={<Icon of={Plus} />}
        onClick={() => dispatch({ type: 'insert', list: path, item: { role: 'supervisor' } })}
      >
        {t.add}
      </Button>
    </fieldset>
  );
}
