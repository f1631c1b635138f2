import { type Text, text } from '#core/result';
import { type OfficerRole, accessTable, officerRoles } from '#core/access';
import type { RoleView } from '#contracts/organisation';

const titles: Readonly<Record<OfficerRole, Text>> = {
  officer: text('เจ้าหน้าที่', 'Officer'),
  supervisor: text('หัวหน้าส่วนราชการ', 'Supervisor'),
  executive: text('ผู้บริหาร', 'Executive'),
  admin: text('ผู้ดูแลระบบ', 'Administrator'),
};

/** Roles with what core's table of access says of them. */
export const roleViews: readonly RoleView[] = officerRoles.map((id) => ({
  id,
  title: titles[id],
  reach: { ...accessTable[id] },
}));
