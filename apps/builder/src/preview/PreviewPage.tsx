import { useState } from 'react';
import { Link, useLocation } from 'wouter';
import { MonitorSmartphone } from 'lucide-react';
import { FormPages, type Submission } from '#ui/form';
import { EmptyState, LinkButton, SelectField, createMessages, useMessages } from '#ui/kit';
import { useCouncil, usePageTitle } from '#ui/session';
import { DraftBar } from '../draft/DraftBar.js';
import { useDispatch, useDraftState } from '../draft/use-draft.js';
import { toDetail } from './to-detail.js';
import { usePublished, type Published } from './use-published.js';

const messages = createMessages({
  th: {
    title: 'ลองกรอก',
    hint: 'แบบฟอร์มจริงอย่างที่ประชาชนเห็น กรอกจนส่ง แล้วคำตอบจะเก็บไว้เป็นตัวอย่างทดสอบ ไม่มีเรื่องเกิดขึ้นจริง',
    width: 'ขนาดจอ',
    phone: 'มือถือ',
    tablet: 'แท็บเล็ต',
    desktop: 'คอมพิวเตอร์',
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
    keep: 'Keep as a sample',
    notYet: 'It can’t be tried yet',
    mend: 'Mend what is to mend first',
    tasks: 'See what there is to do',
    sample: (at: string) => `Sample ${at}`,
  },
});

const widths = ['phone', 'tablet', 'desktop'] as const;
type Width = (typeof widths)[number];

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

/** The form of the draft by the real renderer, at the width of a phone, a tablet or a screen. */
export default function PreviewPage() {
  const t = useMessages(messages);
  const published = usePublished();
  const [width, setWidth] = useState<Width>('phone');
  usePageTitle(t.title);
  return (
    <>
      <DraftBar>
        <SelectField label={t.width} value={width} onChange={({ target }) => setWidth(target.value as Width)}>
          {widths.map((one) => (
            <option key={one} value={one}>
              {t[one]}
            </option>
          ))}
        </SelectField>
      </DraftBar>
      <div className="builder-page">
        <h1>{t.title}</h1>
        <p className="soft">{t.hint}</p>
        {published.ok ? (
          <div className="preview" data-width={width}>
            <Trial {...published.value} />
          </div>
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
