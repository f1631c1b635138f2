import { useState } from 'react';
import type { MoveCasesReport, OpenCases } from '#contracts/admin';
import { Button, Dialog, Notice, createMessages, useMessages, useText } from '#ui/kit';
import { useWorkflow } from '../workflow/use-workflow.js';
import { StepFailure } from './StepFailure.js';
import { useOpenCases, useStep } from './use-publication.js';

const messages = createMessages({
  th: {
    title: 'เรื่องที่ค้างอยู่',
    none: 'ไม่มีเรื่องค้าง',
    version: (version: number) => `ฉบับที่ ${version}`,
    cases: (count: number) => `${count} เรื่อง`,
    gone: 'ร่างนี้ไม่มีสถานะนี้',
    keeps: 'เรื่องที่ยื่นไว้แล้วใช้ฉบับเดิมจนจบ ถ้าฉบับใหม่ไม่ทำให้อะไรของเรื่องเปลี่ยน ย้ายไปใช้ฉบับใหม่ได้',
    look: 'ดูว่าเรื่องไหนย้ายได้',
    moving: 'ย้ายเรื่องไปฉบับที่ใช้อยู่',
    movable: (count: number) => `ย้ายได้ ${count} เรื่อง`,
    stays: (count: number) => `คงฉบับเดิม ${count} เรื่อง`,
    move: 'ย้าย',
    moved: (count: number) => `ย้ายแล้ว ${count} เรื่อง`,
    cancel: 'ปิด',
    number: 'เลขที่รับ',
    from: 'ฉบับ',
    state: 'สถานะ',
    reason: 'เหตุที่คงไว้',
    free: 'ย้ายได้',
  },
  en: {
    title: 'Open cases',
    none: 'There are no open cases',
    version: (version: number) => `Version ${version}`,
    cases: (count: number) => (count === 1 ? '1 case' : `${count} cases`),
    gone: 'The draft has no such state',
    keeps:
      'Cases that were filed keep their version to the end. Where the new one changes nothing for them, they can be moved to it.',
    look: 'See which can be moved',
    moving: 'Move cases to the live version',
    movable: (count: number) => `${count} can be moved`,
    stays: (count: number) => `${count} keep their version`,
    move: 'Move',
    moved: (count: number) => `${count} moved`,
    cancel: 'Close',
    number: 'Number',
    from: 'Version',
    state: 'State',
    reason: 'Why it stays',
    free: 'Can be moved',
  },
});

function Standings({ standings }: Pick<OpenCases, 'standings'>) {
  const t = useMessages(messages);
  const text = useText();
  const { states } = useWorkflow();
  return (
    <ul className="plain-list standing-list">
      {standings.map(({ version, state, title, count }) => (
        <li key={`${version} ${state}`}>
          <span className="soft">{t.version(version)}</span>
          <span>{text(title)}</span>
          <strong>{t.cases(count)}</strong>
          {!Object.hasOwn(states, state) && <span className="failure small">{t.gone}</span>}
        </li>
      ))}
    </ul>
  );
}

function Movable({ report }: { readonly report: MoveCasesReport }) {
  const t = useMessages(messages);
  const text = useText();
  return (
    <table className="design-table small">
      <thead>
        <tr>
          {[t.number, t.from, t.state, t.reason].map((head) => (
            <th key={head} scope="col">
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {report.cases.map(({ receiptNumber, version, state, reason }) => (
          <tr key={receiptNumber}>
            <th scope="row">{receiptNumber}</th>
            <td>{version}</td>
            <td>{text(state)}</td>
            <td>{reason ? text(reason) : t.free}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** Goes over all open cases, page by page; moves them unless it is only to be seen what would happen. */
const useMoving = (to: number) =>
  useStep(async (client, code, dryRun: boolean): Promise<MoveCasesReport> => {
    let whole: MoveCasesReport = { moved: 0, stayed: 0, cases: [], next: null };
    do {
      const after: string | null = whole.next;
      const page = await client.post('/api/admin/services/:code/move-cases', {
        params: { code },
        body: { to, dryRun, ...(after && { after }) },
        timeout: 60_000,
      });
      whole = {
        moved: whole.moved + page.moved,
        stayed: whole.stayed + page.stayed,
        cases: [...whole.cases, ...page.cases],
        next: page.next,
      };
    } while (whole.next);
    return whole;
  });

function MoveCases({ live }: { readonly live: number }) {
  const t = useMessages(messages);
  const [open, setOpen] = useState(false);
  const look = useMoving(live);
  const move = useMoving(live);
  return (
    <>
      <div className="cluster">
        <Button busy={look.isPending} onClick={() => look.mutate(true, { onSuccess: () => setOpen(true) })}>
          {t.look}
        </Button>
      </div>
      <StepFailure error={look.error ?? move.error} />
      {move.data && <Notice tone="success" title={t.moved(move.data.moved)} />}
      <Dialog
        open={open}
        onClose={() => setOpen(false)}
        title={t.moving}
        size="wide"
        actions={
          <>
            <Button
              tone="primary"
              disabled={(look.data?.moved ?? 0) === 0}
              busy={move.isPending}
              onClick={() => move.mutate(false, { onSettled: () => setOpen(false) })}
            >
              {t.move}
            </Button>
            <Button onClick={() => setOpen(false)}>{t.cancel}</Button>
          </>
        }
      >
        {look.data && (
          <>
            <p>
              {t.movable(look.data.moved)} · {t.stays(look.data.stayed)}
            </p>
            <Movable report={look.data} />
          </>
        )}
      </Dialog>
    </>
  );
}

/** What the service’s open cases stand in, and moving those to the live version for which nothing changes. */
export function CaseEffect() {
  const t = useMessages(messages);
  const cases = useOpenCases();
  if (!cases.data) return null;
  const { live, standings } = cases.data;
  const older = live !== null && standings.some(({ version }) => version !== live);
  return (
    <section className="stack-tight">
      <h2>{t.title}</h2>
      {standings.length === 0 ? (
        <p className="soft">{t.none}</p>
      ) : (
        <>
          <p className="soft">{t.keeps}</p>
          <Standings standings={standings} />
          {older && <MoveCases live={live} />}
        </>
      )}
    </section>
  );
}
