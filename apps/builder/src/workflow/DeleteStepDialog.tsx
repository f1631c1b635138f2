import { useState } from 'react';
import { listStepDependents, stateInstead, type Command } from '#core/authoring';
import { Button, Dialog, SelectField, createMessages, useAnnounce, useMessages, useText } from '#ui/kit';
import { useDispatch, useDraft } from '../draft/use-draft.js';
import { placeWords } from '../words/place-words.js';
import type { Chosen } from './chosen.js';
import { filledText, stateWords } from './step-words.js';

const messages = createMessages({
  th: {
    title: (name: string) => `ลบ «${name}» หรือไม่`,
    none: 'ไม่มีอะไรอ้างถึง ลบได้เลย',
    needed: 'สิ่งเหล่านี้อ้างถึงอยู่:',
    instead: 'ให้เรื่องที่จะมาที่นี่ ไปที่',
    goes: 'ปุ่มที่กดได้จากสถานะนี้เท่านั้นจะถูกลบด้วย',
    waysIn: 'ลบปุ่มที่พามาที่นี่ด้วย ไม่ต้องพาไปที่อื่น',
    mend: 'การอ้างถึงจะถูกเอาออก เส้นทางทดสอบที่ใช้จะถูกตัดก่อนถึงขั้นนี้',
    remove: 'ลบพร้อมแก้ให้',
    keep: 'ไม่ลบ',
    done: (name: string) => `ลบ «${name}» แล้ว กดเลิกทำเพื่อเอาคืน`,
  },
  en: {
    title: (name: string) => `Delete “${name}”?`,
    none: 'Nothing means it; it can go.',
    needed: 'These mean it:',
    instead: 'Cases that would come here go to',
    goes: 'Actions that can be done in this state only go with it',
    waysIn: 'Delete the actions that lead here too, instead of leading elsewhere',
    mend: 'What means it is taken out; journeys that do it end before it',
    remove: 'Delete and mend',
    keep: 'Keep it',
    done: (name: string) => `Deleted “${name}”. Undo brings it back.`,
  },
});

interface DeleteStepDialogProps {
  readonly step: Extract<Chosen, { readonly name: string }>;
  readonly onClose: () => void;
  readonly onGone: () => void;
}

/** Says what depends on a step before it goes, and offers the mend. */
export function DeleteStepDialog({ step: { sort, name }, onClose, onGone }: DeleteStepDialogProps) {
  const t = useMessages(messages);
  const text = useText();
  const draft = useDraft();
  const dispatch = useDispatch();
  const announce = useAnnounce();
  const { workflow } = draft.definition;
  const [instead, setInstead] = useState(() => stateInstead(draft, name) ?? '');
  // A state that waits for the applicant is a way round: without it nothing has to lead anywhere else.
  const [waysIn, setWaysIn] = useState(
    sort === 'state' && workflow.states[name]?.phase === 'waiting-applicant',
  );
  const clock = workflow.clocks?.find(({ id }) => id === name);
  const title = text(
    sort === 'state'
      ? stateWords(workflow, name)
      : filledText((sort === 'clock' ? clock : workflow.actions[name])?.title ?? { th: name, en: name }),
  );
  const dependents = sort === 'clock' ? [] : listStepDependents(draft, sort, name);
  const command: Command =
    sort === 'state'
      ? { type: 'delete-state', name, ...(dependents.length > 0 && { instead, waysIn }) }
      : sort === 'action'
        ? { type: 'delete-action', name, mend: true }
        : { type: 'delete', sort, name, mend: true };
  const remove = () => {
    if (dispatch(command).ok) {
      announce(t.done(title));
      onGone();
    }
    onClose();
  };
  const places = [...new Set(dependents.map((path) => text(placeWords(draft, path))))];
  return (
    <Dialog
      open
      onClose={onClose}
      title={t.title(title)}
      actions={
        <>
          <Button tone="danger" onClick={remove}>
            {t.remove}
          </Button>
          <Button onClick={onClose}>{t.keep}</Button>
        </>
      }
    >
      <p>{places.length === 0 ? t.none : t.needed}</p>
      {places.length > 0 && (
        <ul>
          {places.map((words) => (
            <li key={words}>{words}</li>
          ))}
        </ul>
      )}
      {sort === 'state' && places.length > 0 && (
        <>
          <SelectField label={t.instead} value={instead} onChange={({ target }) => setInstead(target.value)}>
            {Object.entries(workflow.states)
              .filter(([id]) => id !== name)
              .map(([id, state]) => (
                <option key={id} value={id}>
                  {text(filledText(state.title))}
                </option>
              ))}
          </SelectField>
          <label className="check-line">
            <input type="checkbox" checked={waysIn} onChange={({ target }) => setWaysIn(target.checked)} />
            {t.waysIn}
          </label>
          <p className="small soft">{t.goes}</p>
        </>
      )}
      {sort === 'action' && places.length > 0 && <p className="small soft">{t.mend}</p>}
    </Dialog>
  );
}
