import { useQuery } from '@tanstack/react-query';
import { Link } from 'wouter';
import type { DesignSummary, ServiceUse } from '#contracts/admin';
import { Badge, Day, Moment, createMessages, useMessages, useText } from '#ui/kit';
import { useApi } from '#ui/session';
import { choiceWords } from '../words/choice-words.js';
import { planWords, stateWords } from './service-words.js';

const messages = createMessages({
  th: {
    name: 'บริการ',
    state: 'สถานะ',
    category: 'หมวด',
    version: 'ฉบับ',
    recent: 'เรื่องใน 30 วัน',
    open: 'ค้างอยู่',
    changed: 'แก้ล่าสุด',
    retires: 'เลิกวันที่',
  },
  en: {
    name: 'Service',
    state: 'State',
    category: 'Category',
    version: 'Version',
    recent: 'Cases in 30 days',
    open: 'Open',
    changed: 'Last change',
    retires: 'Retired from',
  },
});

/** How much each service is used; the list shows without it too. */
const useUsage = (): ReadonlyMap<string, ServiceUse> => {
  const { client } = useApi();
  const { data } = useQuery({
    queryKey: ['usage'],
    queryFn: async ({ signal }) => (await client.get('/api/admin/services/usage', { signal })).items,
  });
  return new Map((data ?? []).map((use) => [use.code, use]));
};

function States({ design }: { readonly design: DesignSummary }) {
  const t = useMessages(messages);
  const text = useText();
  const { title, tone } = stateWords[design.state];
  const plan = design.plan && planWords[design.plan.state];
  return (
    <div className="design-states">
      <Badge tone={tone}>{text(title)}</Badge>
      {plan && <Badge tone={plan.tone}>{text(plan.title)}</Badge>}
      {design.plan?.at && (
        <span className="small">
          <Moment value={design.plan.at} />
        </span>
      )}
      {design.retireOn && (
        <span className="small">
          {t.retires} <Day value={design.retireOn} />
        </span>
      )}
    </div>
  );
}

function DesignRow({
  design,
  use,
}: {
  readonly design: DesignSummary;
  readonly use: ServiceUse | undefined;
}) {
  const text = useText();
  const changedAt = design.savedAt ?? design.publishedAt;
  return (
    <tr>
      <th scope="row">
        <Link href={`/services/${design.code}`}>{text(design.title)}</Link>
        <span className="small soft design-code">{design.code}</span>
      </th>
      <td>
        <States design={design} />
      </td>
      <td>{text(choiceWords(design.category))}</td>
      <td className="number">{design.version ?? '–'}</td>
      <td className="number">{use?.recent ?? 0}</td>
      <td className="number">{use?.open ?? 0}</td>
      <td className="small">
        {changedAt && <Moment value={changedAt} />}{' '}
        {design.savedBy && <span className="soft">{design.savedBy}</span>}
      </td>
    </tr>
  );
}

/** Services with where they stand, and how much they are used. */
export function DesignTable({ designs }: { readonly designs: readonly DesignSummary[] }) {
  const t = useMessages(messages);
  const usage = useUsage();
  return (
    <table className="design-table">
      <thead>
        <tr>
          {(['name', 'state', 'category', 'version', 'recent', 'open', 'changed'] as const).map((column) => (
            <th key={column} scope="col" className={isNumber(column) ? 'number' : undefined}>
              {t[column]}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {designs.map((design) => (
          <DesignRow key={design.code} design={design} use={usage.get(design.code)} />
        ))}
      </tbody>
    </table>
  );
}

const isNumber = (column: string): boolean => ['version', 'recent', 'open'].includes(column);
