import { Plus, Trash2 } from 'lucide-react';
import { roles, type Performer } from '#core/definition';
import { Button, Disclosure, Icon, SelectField, createMessages, useMessages, useText } from '#ui/kit';
import { useDispatch } from '../../draft/use-draft.js';
import { CommitField } from '../../form/properties/CommitField.js';
import { useSet } from '../../form/properties/use-set.js';
import { choiceWords } from '../../words/choice-words.js';
import { performerWords } from '../step-words.js';
import { useDivisions } from '../use-workflow.js';

const messages = createMessages({
  th: {
    title: 'ใครทำได้',
    role: 'บทบาท',
    division: 'ส่วนงาน',
    holding: 'ส่วนงานที่ถือเรื่อง',
    more: 'เฉพาะผู้ดำรงตำแหน่งหรือกรรมการ',
    position: 'ตำแหน่ง (ชื่อในระบบ)',
    committee: 'คณะกรรมการ (ชื่อในระบบ)',
    add: 'เพิ่มคนที่ทำได้',
    remove: (who: string) => `เอา «${who}» ออก`,
  },
  en: {
    title: 'Who may do it',
    role: 'Role',
    division: 'Division',
    holding: 'The one that has the case',
    more: 'Only holders of a position or members of a committee',
    position: 'Position (name in the system)',
    committee: 'Committee (name in the system)',
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
  const { role, division = '', position, committee } = performer;
  const line = (key: 'position' | 'committee') => (value: string) =>
    value === '' && performer[key] === undefined
      ? undefined
      : set(`${path}/${key}`, value === '' ? undefined : value);
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
          <SelectField
            label={t.division}
            value={division}
            onChange={({ target }) => set(`${path}/division`, target.value === '' ? undefined : target.value)}
          >
            <option value="">{t.holding}</option>
            {division !== '' && divisions.every(({ id }) => id !== division) && (
              <option value={division}>{division}</option>
            )}
            {divisions.map(({ id, name }) => (
              <option key={id} value={id}>
                {text(name)}
              </option>
            ))}
          </SelectField>
        )}
        {onRemove && (
          <Button
            size="small"
            tone="quiet"
            aria-label={t.remove(text(performerWords(performer, divisions)))}
            icon={<Icon of={Trash2} />}
            onClick={onRemove}
          />
        )}
      </div>
      {isOfficer(role) && (
        <Disclosure summary={t.more} open={position !== undefined || committee !== undefined}>
          <CommitField
            label={t.position}
            lang="en"
            optional
            value={position ?? ''}
            onCommit={line('position')}
          />
          <CommitField
            label={t.committee}
            lang="en"
            optional
            value={committee ?? ''}
            onCommit={line('committee')}
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
