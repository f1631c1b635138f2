import { useState } from 'react';
import { Link, useLocation } from 'wouter';
import { MonitorSmartphone } from 'lucide-react';
import { FormPages, type Submission } from '#ui/form';
import {
  EmptyState,
  InLanguage,
  LinkButton,
  SelectField,
  createMessages,
  useLanguage,
  useMessages,
  type Language,
} from '#ui/kit';
import { useCouncil, usePageTitle } from '#ui/session';
import { DraftBar } from '../draft/DraftBar.js';
import { useDispatch, useDraftState } from '../draft/use-draft.js';
import { ErrorsPanel } from './ErrorsPanel.js';
import { OfficerView } from './OfficerView.js';
import { ShareDialog } from './ShareDialog.js';
import { WhyPanel } from './WhyPanel.js';
import { toDetail } from './to-detail.js';
import { useEvaluated } from './use-evaluated.js';
import { usePublished, type Published } from './use-published.js';

const messages = createMessages({
  th: {
    title: 'ลองกรอก',
    hint: 'แบบฟอร์มจริงอย่างที่ประชาชนเห็น กรอกจนส่ง แล้วคำตอบจะเก็บไว้เป็นตัวอย่างทดสอบ ไม่มีเรื่องเกิดขึ้นจริง',
    width: 'ขนาดจอ',
    phone: 'มือถือ',
    tablet: 'แท็บเล็ต',
    desktop: 'คอมพิวเตอร์',
    language: 'ภาษา',
    role: 'มองเป็น',
    citizen: 'ประชาชน',
    officer: 'เจ้าหน้าที่ ก่อนรับเรื่อง',
    holder: 'เจ้าหน้าที่ หลังรับเรื่อง',
    beside: 'แสดงข้างฟอร์ม',
    nothing: 'ไม่แสดง',
    why: 'ทำไมแสดงหรือซ่อน',
    errors: 'ข้อความเตือนทั้งหมด',
    keep: 'เก็บเป็นตัวอย่าง',
    notYet: 'ยังลองกรอกไม่ได้',
    mend: 'แก้สิ่งที่ต้องแก้ในแบบฟอร์มก่อน',
    tasks: 'ดูสิ่งที่ต้องทำ',
    sample: (at: string) => `ตัวอย่าง ${at}`,
  },
  en: {
    title: 'Try it',
    hint: 'The form as citizens see it. Fill it in and send: the answers are kept as a sample, nothing is really filed.',
    width: 'Screen',
    phone: 'Phone',
    tablet: 'Tablet',
    desktop: 'Computer',
    language: 'Language',
    role: 'Seen by',
    citizen: 'A citizen',
    officer: 'An officer, before taking it',
    holder: 'An officer who took it',
    beside: 'Beside the form',
    nothing: 'Nothing',
    why: 'Why it shows or hides',
    errors: 'Every error message',
    keep: 'Keep as a sample',
    notYet: 'It can’t be tried yet',
    mend: 'Mend what is to mend first',
    tasks: 'See what there is to do',
    sample: (at: string) => `Sample ${at}`,
  },
});

const widths = ['phone', 'tablet', 'desktop'] as const;
const roles = ['citizen', 'officer', 'holder'] as const;
const sides = ['nothing', 'why', 'errors'] as const;
const languageNames = { th: 'ไทย', en: 'English' } as const;

interface View {
  readonly width: (typeof widths)[number];
  readonly role: (typeof roles)[number];
  readonly beside: (typeof sides)[number];
  readonly language: Language;
}

function Trial({ definition, engine }: Published) {
  const t = useMessages(messages);
  const council = useCouncil();
  const dispatch = useDispatch();
  const [, go] = useLocation();
  const { history } = useDraftState();
  const count = history.draft.samples.accepted.length + 1;
  const keep = ({ answers, attachments }: Submission) => {
    const files = Object.fromEntries(Object.entries(attachments).map(([key, ids]) => [key, ids.length]));
    const item = {
      title: t.sample(String(count)),
      answers,
      ...(Object.keys(files).length > 0 && { attachments: files }),
    };
    dispatch({ type: 'insert', list: '/samples/accepted', item });
    go('/proofs');
    return Promise.resolve();
  };
  if (!council) return null;
  return (
    <FormPages
      service={toDetail(definition)}
      engine={engine}
      council={council}
      draftKey={`builder.${definition.code}`}
      initial={{ answers: {}, files: {} }}
      submitLabel={t.keep}
      onSubmit={keep}
    />
  );
}

function ViewTools({ view, onChange }: { readonly view: View; readonly onChange: (view: View) => void }) {
  const t = useMessages(messages);
  const choose = <Name extends keyof View>(name: Name, value: string) =>
    onChange({ ...view, [name]: value as View[Name] });
  return (
    <div className="preview-tools">
      <SelectField
        label={t.width}
        value={view.width}
        onChange={({ target }) => choose('width', target.value)}
      >
        {widths.map((one) => (
          <option key={one} value={one}>
            {t[one]}
          </option>
        ))}
      </SelectField>
      <SelectField
        label={t.language}
        value={view.language}
        onChange={({ target }) => choose('language', target.value)}
      >
        {(['th', 'en'] as const).map((one) => (
          <option key={one} value={one}>
            {languageNames[one]}
          </option>
        ))}
      </SelectField>
      <SelectField label={t.role} value={view.role} onChange={({ target }) => choose('role', target.value)}>
        {roles.map((one) => (
          <option key={one} value={one}>
            {t[one]}
          </option>
        ))}
      </SelectField>
      <SelectField
        label={t.beside}
        value={view.beside}
        onChange={({ target }) => choose('beside', target.value)}
      >
        {sides.map((one) => (
          <option key={one} value={one}>
            {t[one]}
          </option>
        ))}
      </SelectField>
    </div>
  );
}

function Seen({ definition, engine, view }: Published & { readonly view: View }) {
  const [heard, evaluation] = useEvaluated(engine);
  return (
    <div className="preview-split" data-beside={view.beside}>
      <div className="preview" data-width={view.width}>
        <InLanguage language={view.language}>
          {view.role === 'citizen' ? (
            <Trial definition={definition} engine={heard} />
          ) : (
            <OfficerView {...{ definition, engine }} masked={view.role === 'officer'} />
          )}
        </InLanguage>
      </div>
      {view.beside === 'why' && <WhyPanel {...{ definition, evaluation }} />}
      {view.beside === 'errors' && <ErrorsPanel definition={definition} />}
    </div>
  );
}

/** The draft by the real renderer: as wide as a phone, a tablet or a screen, in either language, as citizens and officers see it. */
export default function PreviewPage() {
  const t = useMessages(messages);
  const published = usePublished();
  const { language } = useLanguage();
  const [view, setView] = useState<View>({ width: 'phone', role: 'citizen', beside: 'nothing', language });
  usePageTitle(t.title);
  return (
    <>
      <DraftBar>
        <ShareDialog />
      </DraftBar>
      <div className="builder-page">
        <h1>{t.title}</h1>
        <p className="soft">{t.hint}</p>
        {published.ok ? (
          <>
            <ViewTools view={view} onChange={setView} />
            <Seen {...published.value} view={view} />
          </>
        ) : (
          <EmptyState
            icon={MonitorSmartphone}
            title={t.notYet}
            action={
              <LinkButton tone="primary" component={Link} href="/">
                {t.tasks}
              </LinkButton>
            }
          >
            {t.mend}
          </EmptyState>
        )}
      </div>
    </>
  );
}
