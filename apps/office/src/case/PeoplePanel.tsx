import { useState } from 'react';
import { useQuery } from '@tanstack/react-query';
import { Users } from 'lucide-react';
import { ConfirmDialog } from '#ui/case';
import { Button, Icon, Notice, SelectField, createMessages, useMessages, useText } from '#ui/kit';
import { isApiProblem } from '#ui/client';
import type { CaseView } from '#contracts/cases';
import { useApi } from '#ui/session';
import { useCaseWrites, type CaseWrites } from './use-case-writes.js';

const messages = createMessages({
  th: {
    title: 'คนที่ดูแลเรื่อง',
    choose: 'มอบหมายให้',
    nobody: 'เลือกเจ้าหน้าที่',
    officer: (name: string, cases: number, late: number) =>
      `${name} · ถืออยู่ ${cases} เรื่อง${late > 0 ? ` · เกินกำหนด ${late}` : ''}`,
    away: 'ลา',
    suggest: (name: string) => `แนะนำ ${name}: งานน้อยที่สุดในวันนี้`,
    assign: 'มอบหมาย',
    release: 'คืนเรื่องเข้าคิว',
    releaseTitle: 'คืนเรื่องนี้เข้าคิว?',
    releaseMeans: 'เรื่องจะไม่มีผู้รับผิดชอบ เพื่อนร่วมงานรับต่อได้ ข้อมูลส่วนบุคคลจะถูกปิดสำหรับคุณ',
    failed: 'เปลี่ยนผู้รับผิดชอบไม่ได้',
  },
  en: {
    title: 'Who looks after it',
    choose: 'Assign to',
    nobody: 'Choose an officer',
    officer: (name: string, cases: number, late: number) =>
      `${name} · holds ${cases} ${cases === 1 ? 'case' : 'cases'}${late > 0 ? ` · ${late} late` : ''}`,
    away: 'away',
    suggest: (name: string) => `Suggested: ${name}, least loaded today`,
    assign: 'Assign',
    release: 'Give back to the queue',
    releaseTitle: 'Give this case back?',
    releaseMeans: 'Nobody will be in charge and a colleague may take it. Personal data closes for you.',
    failed: 'The officer in charge could not be changed',
  },
});

const useColleagues = (id: string, enabled: boolean) => {
  const { client } = useApi();
  return useQuery({
    queryKey: ['colleagues', id],
    queryFn: ({ signal }) => client.get('/api/cases/:id/assignees', { params: { id }, signal }),
    enabled,
  });
};

interface PartProps {
  readonly view: CaseView;
  readonly write: CaseWrites;
}

function Assign({ view, write }: PartProps) {
  const t = useMessages(messages);
  const [to, setTo] = useState('');
  const colleagues = useColleagues(view.id, true).data?.items ?? [];
  const suggested = colleagues.find((each) => each.suggested && each.id !== view.assignee?.id);
  return (
    <div className="assign">
      <SelectField label={t.choose} value={to} onChange={(event) => setTo(event.target.value)}>
        <option value="">{t.nobody}</option>
        {colleagues
          .filter(({ id }) => id !== view.assignee?.id)
          .map(({ id, name, openCases, late, away }) => (
            <option key={id} value={id}>
              {t.officer(name, openCases, late)}
              {away && ` · ${t.away}`}
            </option>
          ))}
      </SelectField>
      {suggested && !to && (
        <Button size="small" tone="quiet" onClick={() => setTo(suggested.id)}>
          {t.suggest(suggested.name)}
        </Button>
      )}
      <Button
        disabled={!to}
        busy={write.isPending}
        onClick={() => write.mutate({ type: 'assign', to }, { onSuccess: () => setTo('') })}
      >
        {t.assign}
      </Button>
    </div>
  );
}

function Release({ write }: Pick<PartProps, 'write'>) {
  const t = useMessages(messages);
  const [asking, setAsking] = useState(false);
  const release = () => {
    setAsking(false);
    write.mutate({ type: 'release' });
  };
  return (
    <div>
      <Button size="small" onClick={() => setAsking(true)}>
        {t.release}
      </Button>
      {asking && (
        <ConfirmDialog
          title={t.releaseTitle}
          verb={t.release}
          onConfirm={release}
          onCancel={() => setAsking(false)}
        >
          {t.releaseMeans}
        </ConfirmDialog>
      )}
    </div>
  );
}

/** Assigns the case to a colleague, seeing their load, or gives it back. */
export function PeoplePanel({ view }: { readonly view: CaseView }) {
  const t = useMessages(messages);
  const text = useText();
  const write = useCaseWrites(view.id);
  if (!view.canAssign && !view.canRelease) return null;
  return (
    <section className="side-card stack-tight" aria-labelledby="people-title">
      <h2 id="people-title">
        <Icon of={Users} /> {t.title}
      </h2>
      {write.isError && (
        <Notice tone="danger" role="alert" title={t.failed}>
          {isApiProblem(write.error) && text(write.error.text)}
        </Notice>
      )}
      {view.canAssign && <Assign view={view} write={write} />}
      {view.canRelease && <Release write={write} />}
    </section>
  );
}
