import { useLocation } from 'wouter';
import { Tabs, createMessages, useMessages } from '#ui/kit';
import { usePageTitle } from '#ui/session';
import { AbsencesTab } from './AbsencesTab.js';
import { CalendarTab } from './CalendarTab.js';
import { CouncilTab } from './CouncilTab.js';
import { DivisionsTab } from './DivisionsTab.js';
import { OfficersTab } from './OfficersTab.js';
import { useIsAdmin } from './use-organisation.js';

const messages = createMessages({
  th: {
    title: 'องค์กรและเจ้าหน้าที่',
    parts: 'ส่วนของการตั้งค่า',
    officers: 'เจ้าหน้าที่',
    divisions: 'ส่วนราชการ',
    absences: 'วันลาและผู้ทำงานแทน',
    calendar: 'ปฏิทินและวันหยุด',
    council: 'ข้อมูลหน่วยงาน',
    hint: 'ทุกการเปลี่ยนแปลงถูกบันทึกไว้ว่าใครทำเมื่อไร',
  },
  en: {
    title: 'Organisation and officers',
    parts: 'Parts of the settings',
    officers: 'Officers',
    divisions: 'Divisions',
    absences: 'Absences and stand-ins',
    calendar: 'Calendar and holidays',
    council: 'Council profile',
    hint: 'Who changed what and when is kept.',
  },
});

const forAdmins = [
  { id: 'officers', Content: OfficersTab },
  { id: 'divisions', Content: DivisionsTab },
  { id: 'absences', Content: AbsencesTab },
  { id: 'calendar', Content: CalendarTab },
  { id: 'council', Content: CouncilTab },
] as const;
const forAll = [{ id: 'absences', Content: AbsencesTab }] as const;

type PartId = (typeof forAdmins)[number]['id'];

/** Who works here, for which division, on which days; administrators change it. */
export default function OrganisationPage({ part }: { readonly part: string | undefined }) {
  const t = useMessages(messages);
  const isAdmin = useIsAdmin();
  const [, go] = useLocation();
  const parts = isAdmin ? forAdmins : forAll;
  const current = parts.find(({ id }) => id === part)?.id ?? parts[0].id;
  usePageTitle(t.title);
  return (
    <div className="page page-wide stack">
      <div>
        <h1>{t.title}</h1>
        <p className="soft">{t.hint}</p>
      </div>
      <Tabs<PartId>
        label={t.parts}
        tabs={parts.map(({ id, Content }) => ({ id, title: t[id], content: <Content /> }))}
        current={current}
        onChange={(id) => go(`/organisation/${id}`)}
      />
    </div>
  );
}
