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

type PartId = (typeof forAdmins)[number]['id'];

function Parts({ part }: { readonly part: string | undefined }) {
  const t = useMessages(messages);
  const [, go] = useLocation();
  return (
    <Tabs<PartId>
      label={t.parts}
      tabs={forAdmins.map(({ id, Content }) => ({ id, title: t[id], content: <Content /> }))}
      current={forAdmins.find(({ id }) => id === part)?.id ?? forAdmins[0].id}
      onChange={(id) => go(`/organisation/${id}`)}
    />
  );
}

/** Who works here, for which division, on which days; administrators change it, others see who is away. */
export default function OrganisationPage({ part }: { readonly part: string | undefined }) {
  const t = useMessages(messages);
  const isAdmin = useIsAdmin();
  const title = isAdmin ? t.title : t.absences;
  usePageTitle(title);
  return (
    <div className="page page-wide stack">
      <div>
        <h1>{title}</h1>
        <p className="soft">{t.hint}</p>
      </div>
      {isAdmin ? <Parts part={part} /> : <AbsencesTab />}
    </div>
  );
}
