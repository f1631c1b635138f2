import { useState } from 'react';
import { UserPlus } from 'lucide-react';
import { ConfirmDialog } from '#ui/case';
import { Badge, Button, Icon, createMessages, useMessages, useText } from '#ui/kit';
import type { OfficerView } from '#contracts/organisation';
import { useCouncil, useUser } from '#ui/session';
import { ChangeNotice } from './ChangeNotice.js';
import { OfficerForm } from './OfficerForm.js';
import { PasswordOnce, type OnePassword } from './PasswordOnce.js';
import { Read } from './Read.js';
import { officerWords } from './officer-words.js';
import { useChange, useDivisions, useOfficers } from './use-organisation.js';
import { PlainTable } from '../shell/PlainTable.js';

const messages = createMessages({
  th: {
    add: 'เพิ่มเจ้าหน้าที่',
    caption: 'เจ้าหน้าที่ของหน่วยงาน',
    change: 'แก้ไข',
    changeOf: (name: string) => `แก้ไข ${name}`,
    reset: 'ตั้งรหัสผ่านใหม่',
    resetTitle: (name: string) => `ตั้งรหัสผ่านใหม่ให้ ${name}?`,
    resetMeans: 'รหัสเดิมใช้ไม่ได้ทันที และทุกเครื่องที่เข้าสู่ระบบอยู่จะถูกออกจากระบบ',
    disable: 'ปิดบัญชี',
    disableTitle: (name: string) => `ปิดบัญชีของ ${name}?`,
    disableMeans: (count: number) =>
      `เข้าสู่ระบบไม่ได้อีก และออกจากระบบทุกเครื่องทันที${count > 0 ? ` เรื่อง ${count} เรื่องที่ถืออยู่ต้องมอบหมายต่อ` : ''}`,
    enable: 'เปิดบัญชี',
    enableTitle: (name: string) => `เปิดบัญชีของ ${name}?`,
    enableMeans: 'เข้าสู่ระบบได้อีกด้วยรหัสเดิม',
  },
  en: {
    add: 'Add an officer',
    caption: 'Officers of the council',
    change: 'Change',
    changeOf: (name: string) => `Change ${name}`,
    reset: 'New password',
    resetTitle: (name: string) => `Set a new password for ${name}?`,
    resetMeans: 'The old one stops working at once and every device is signed out.',
    disable: 'Disable',
    disableTitle: (name: string) => `Disable the account of ${name}?`,
    disableMeans: (count: number) =>
      `They can’t sign in any more and are signed out everywhere at once.${count > 0 ? ` The ${count} cases they hold must be assigned.` : ''}`,
    enable: 'Enable',
    enableTitle: (name: string) => `Enable the account of ${name}?`,
    enableMeans: 'They can sign in again with their old password.',
  },
});

type Deed = 'reset' | 'disable' | 'enable';
interface Asked {
  readonly deed: Deed;
  readonly officer: OfficerView;
}

const useDeeds = (onPassword: (told: OnePassword) => void) =>
  useChange(async (client, { deed, officer: { id, username } }: Asked) => {
    const params = { id };
    if (deed === 'disable') await client.post('/api/admin/officers/:id/disable', { params });
    else if (deed === 'enable') await client.post('/api/admin/officers/:id/enable', { params });
    else onPassword({ username, ...(await client.post('/api/admin/officers/:id/password', { params })) });
  });

interface RowProps {
  readonly officer: OfficerView;
  readonly roleName: (id: string) => string;
  readonly divisionName: (id: string) => string;
  readonly onChange: () => void;
  readonly onAsk: (deed: Deed) => void;
}

function OfficerRow({ officer, roleName, divisionName, onChange, onAsk }: RowProps) {
  const t = useMessages(messages);
  const words = useMessages(officerWords);
  const isSelf = useUser().id === officer.id;
  const text = useText();
  const { positions = [], committees = [] } = useCouncil() ?? {};
  const named = [...positions, ...committees];
  const others = [...officer.positions, ...officer.committees].map((one) => {
    const known = named.find(({ id }) => id === one);
    return known ? text(known.name) : one;
  });
  return (
    <tr>
      <th scope="row">
        {officer.name}
        <span className="small soft"> {officer.username}</span>
      </th>
      <td>
        {officer.roles.map(roleName).join(', ')}
        {others.length > 0 && <span className="small soft"> {others.join(', ')}</span>}
      </td>
      <td>{officer.divisions.map(divisionName).join(', ') || '–'}</td>
      <td className="number">{officer.openCases}</td>
      <td>
        <Badge tone={officer.disabledAt ? 'neutral' : 'success'}>
          {officer.disabledAt ? words.disabled : words.inUse}
        </Badge>
      </td>
      <td>
        <div className="row-actions">
          <Button size="small" aria-label={t.changeOf(officer.name)} onClick={onChange}>
            {t.change}
          </Button>
          {!officer.disabledAt && (
            <Button size="small" tone="quiet" onClick={() => onAsk('reset')}>
              {t.reset}
            </Button>
          )}
          {!isSelf && (
            <Button
              size="small"
              tone="quiet"
              onClick={() => onAsk(officer.disabledAt ? 'enable' : 'disable')}
            >
              {officer.disabledAt ? t.enable : t.disable}
            </Button>
          )}
        </div>
      </td>
    </tr>
  );
}

/** Accounts: made, changed, given a new password, taken out of use. */
export function OfficersTab() {
  const t = useMessages(messages);
  const words = useMessages(officerWords);
  const text = useText();
  const officers = useOfficers();
  const divisions = useDivisions().data?.items ?? [];
  const [form, setForm] = useState<OfficerView | 'new' | null>(null);
  const [asked, setAsked] = useState<Asked | null>(null);
  const [told, setTold] = useState<OnePassword | null>(null);
  const deeds = useDeeds(setTold);
  const divisionName = (id: string): string => {
    const found = divisions.find((division) => division.id === id);
    return found ? text(found.name) : id;
  };
  return (
    <Read from={officers}>
      {({ items, roles }) => (
        <div className="stack">
          <div>
            <Button tone="primary" icon={<Icon of={UserPlus} />} onClick={() => setForm('new')}>
              {t.add}
            </Button>
          </div>
          {deeds.isError && <ChangeNotice change={deeds} />}
          <PlainTable>
            <caption className="visually-hidden">{t.caption}</caption>
            <thead>
              <tr>
                {(['name', 'roles', 'divisions', 'cases', 'status', 'actions'] as const).map((column) => (
                  <th key={column} scope="col">
                    {words[column]}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {items.map((officer) => (
                <OfficerRow
                  key={officer.id}
                  officer={officer}
                  divisionName={divisionName}
                  roleName={(id) => {
                    const role = roles.find((each) => each.id === id);
                    return role ? text(role.title) : id;
                  }}
                  onChange={() => setForm(officer)}
                  onAsk={(deed) => setAsked({ deed, officer })}
                />
              ))}
            </tbody>
          </PlainTable>
          {form && (
            <OfficerForm
              officer={form === 'new' ? null : form}
              roles={roles}
              onClose={() => setForm(null)}
              onPassword={(username, password) => setTold({ username, password })}
            />
          )}
          {asked && (
            <ConfirmDialog
              title={t[`${asked.deed}Title`](asked.officer.name)}
              verb={t[asked.deed]}
              danger={asked.deed === 'disable'}
              onConfirm={() => {
                deeds.mutate(asked);
                setAsked(null);
              }}
              onCancel={() => setAsked(null)}
            >
              {asked.deed === 'disable' ? t.disableMeans(asked.officer.openCases) : t[`${asked.deed}Means`]}
            </ConfirmDialog>
          )}
          {told && <PasswordOnce of={told} onClose={() => setTold(null)} />}
        </div>
      )}
    </Read>
  );
}
