import { Plus, Trash2 } from 'lucide-react';
import { roles, type Performer } from '#core/definition';
import { Button, Disclosure, Icon, SelectField, createMessages, useMessages, useText } from '#ui/kit';
import { useCouncil } from '#ui/session';
import { OneOf } from '../../choose/OneOf.js';
import { useDispatch } from '../../draft/use-draft.js';
import { useSet } from '../../form/properties/use-set.js';
import { choiceWords } from '../../words/choice-words.js';
import { performerWords, type NamedDivision } from '../step-words.js';
import { useDivisions } from '../use-workflow.js';
import { IconButton } from '../../shell/IconButton.js';

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
  const choose = (key: 'division' | 'position' | 'committee') => (value: string | undefined) =>
    set(`${path}/${key}`, value);
  const optionsOf = (named: readonly NamedDivision[]) =>
    named.map(({ id, name }) => ({ value: id, title: text(name) }));
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
            options={optionsOf(divisions)}
            onChoose={choose('division')}
          />
        )}
        {onRemove && (
          <IconButton
            label={t.remove(text(performerWords(performer, [...divisions, ...positions, ...committees])))}
            icon={Trash2}
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
            options={optionsOf(positions)}
            onChoose={choose('position')}
          />
          <OneOf
            label={t.committee}
            none={t.noCommittee}
            value={committee}
            options={optionsOf(committees)}
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
