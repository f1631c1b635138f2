import { useState } from 'react';
import { Button, Dialog, TextField, createMessages, useMessages, useText } from '#ui/kit';
import { useCouncil } from '#ui/session';
import type { CouncilPublic } from '#contracts/catalog';
import type { OfficerFacts, OfficerView, RoleView } from '#contracts/organisation';
import { ChangeNotice } from './ChangeNotice.js';
import { TickList } from './TickList.js';
import { officerWords } from './officer-words.js';
import { useChange, useDivisions } from './use-organisation.js';

const messages = createMessages({
  th: {
    create: 'เพิ่มเจ้าหน้าที่',
    change: (name: string) => `แก้ไข ${name}`,
    cancel: 'ยกเลิก',
    save: 'บันทึก',
    atOnce: 'มีผลทันทีกับคำขอถัดไปของเจ้าหน้าที่คนนี้',
  },
  en: {
    create: 'Add an officer',
    change: (name: string) => `Change ${name}`,
    cancel: 'Cancel',
    save: 'Save',
    atOnce: 'It takes effect at the officer’s next request.',
  },
});

interface OfficerFormProps {
  /** Null makes a new one. */
  readonly officer: OfficerView | null;
  readonly roles: readonly RoleView[];
  readonly onClose: () => void;
  readonly onPassword: (username: string, password: string) => void;
}

/** What the council knows, and what the officer already has. */
const useOffered = () => {
  const text = useText();
  return (known: CouncilPublic['positions'] = [], held: readonly string[] = []) => [
    ...known.map(({ id, name }) => ({ value: id, label: text(name) })),
    ...held.filter((one) => known.every(({ id }) => id !== one)).map((one) => ({ value: one, label: one })),
  ];
};

const useSave = (officer: OfficerView | null) =>
  useChange(async (client, { username, facts }: { username: string; facts: OfficerFacts }) => {
    if (!officer) return client.post('/api/admin/officers', { body: { username, ...facts } });
    const saved = await client.put('/api/admin/officers/:id', { params: { id: officer.id }, body: facts });
    return { officer: saved, password: '' };
  });

/** Makes an officer or changes one. */
export function OfficerForm({ officer, roles, onClose, onPassword }: OfficerFormProps) {
  const t = useMessages(messages);
  const words = useMessages(officerWords);
  const text = useText();
  const divisions = useDivisions().data?.items ?? [];
  const council = useCouncil();
  const offered = useOffered();
  const save = useSave(officer);
  const [username, setUsername] = useState('');
  const [name, setName] = useState(officer?.name ?? '');
  const [email, setEmail] = useState(officer?.email ?? '');
  const [chosenRoles, setRoles] = useState<string[]>(officer ? [...officer.roles] : ['officer']);
  const [chosenDivisions, setDivisions] = useState<string[]>([...(officer?.divisions ?? [])]);
  const [positions, setPositions] = useState<string[]>([...(officer?.positions ?? [])]);
  const [committees, setCommittees] = useState<string[]>([...(officer?.committees ?? [])]);
  const submit = () => {
    const facts = {
      name: name.trim(),
      email: email.trim() || null,
      roles: chosenRoles as OfficerFacts['roles'],
      divisions: chosenDivisions,
      positions,
      committees,
    };
    save.mutate(
      { username: username.trim(), facts },
      {
        onSuccess: (done) => {
          onClose();
          if (done.password) onPassword(done.officer.username, done.password);
        },
      },
    );
  };
  return (
    <Dialog
      open
      onClose={onClose}
      title={officer ? t.change(officer.name) : t.create}
      actions={
        <>
          <Button onClick={onClose}>{t.cancel}</Button>
          <Button tone="primary" busy={save.isPending} onClick={submit}>
            {t.save}
          </Button>
        </>
      }
    >
      <ChangeNotice change={save} />
      {!officer && (
        <TextField
          label={words.username}
          help={words.usernameHelp}
          value={username}
          autoComplete="off"
          onChange={(event) => setUsername(event.target.value)}
        />
      )}
      <TextField label={words.name} value={name} onChange={(event) => setName(event.target.value)} />
      <TextField
        label={words.email}
        optional
        type="email"
        value={email}
        onChange={(event) => setEmail(event.target.value)}
      />
      <TickList
        legend={words.roles}
        options={roles.map(({ id, title }) => ({ value: id, label: text(title) }))}
        chosen={chosenRoles}
        onChange={setRoles}
      />
      <TickList
        legend={words.divisions}
        options={divisions.map(({ id, name: title }) => ({ value: id, label: text(title) }))}
        chosen={chosenDivisions}
        onChange={setDivisions}
      />
      <TickList
        legend={words.positions}
        options={offered(council?.positions, officer?.positions)}
        chosen={positions}
        onChange={setPositions}
      />
      <TickList
        legend={words.committees}
        options={offered(council?.committees, officer?.committees)}
        chosen={committees}
        onChange={setCommittees}
      />
      {officer && <p className="soft small">{t.atOnce}</p>}
    </Dialog>
  );
}
