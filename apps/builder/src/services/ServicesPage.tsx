import { useState } from 'react';
import { Link } from 'wouter';
import { Plus } from 'lucide-react';
import { searchKey } from '#core/thai';
import type { DesignSummary } from '#contracts/admin';
import {
  Badge,
  Button,
  EmptyState,
  ErrorState,
  Icon,
  Moment,
  Skeleton,
  TextField,
  createMessages,
  useMessages,
  useText,
} from '#ui/kit';
import { isApiProblem } from '#ui/client';
import { usePageTitle } from '#ui/session';
import { choiceWords } from '../words/choice-words.js';
import { NewServiceDialog } from './NewServiceDialog.js';
import { stateWords } from './service-words.js';
import { useDesigns } from './use-designs.js';

const messages = createMessages({
  th: {
    title: 'บริการทั้งหมด',
    hint: 'เลือกบริการเพื่อแก้แบบฟอร์ม ขั้นตอน หรือค่าธรรมเนียม หรือสร้างบริการใหม่ ไม่ต้องเขียนโปรแกรม',
    create: 'สร้างบริการใหม่',
    search: 'ค้นหาบริการ',
    opening: 'กำลังเปิดรายการ',
    failed: 'เปิดรายการบริการไม่ได้',
    nothing: 'ไม่พบบริการที่ค้นหา',
    none: 'ยังไม่มีบริการ',
    name: 'บริการ',
    state: 'สถานะ',
    category: 'หมวด',
    version: 'ฉบับ',
    changed: 'แก้ล่าสุด',
  },
  en: {
    title: 'All services',
    hint: 'Choose a service to change its form, workflow or fees, or make a new one. No programming.',
    create: 'New service',
    search: 'Find a service',
    opening: 'Opening the list',
    failed: 'The list of services can’t be opened',
    nothing: 'No service matches',
    none: 'There are no services yet',
    name: 'Service',
    state: 'State',
    category: 'Category',
    version: 'Version',
    changed: 'Last change',
  },
});

function DesignRow({ design }: { readonly design: DesignSummary }) {
  const text = useText();
  const { title, tone } = stateWords[design.state];
  const changedAt = design.savedAt ?? design.publishedAt;
  return (
    <tr>
      <th scope="row">
        <Link href={`/services/${design.code}`}>{text(design.title)}</Link>
        <span className="small soft design-code">{design.code}</span>
      </th>
      <td>
        <Badge tone={tone}>{text(title)}</Badge>
      </td>
      <td>{text(choiceWords(design.category))}</td>
      <td className="number">{design.version ?? '–'}</td>
      <td className="small">
        {changedAt && <Moment value={changedAt} />}{' '}
        {design.savedBy && <span className="soft">{design.savedBy}</span>}
      </td>
    </tr>
  );
}

function DesignTable({ designs }: { readonly designs: readonly DesignSummary[] }) {
  const t = useMessages(messages);
  return (
    <table className="design-table">
      <thead>
        <tr>
          <th scope="col">{t.name}</th>
          <th scope="col">{t.state}</th>
          <th scope="col">{t.category}</th>
          <th scope="col">{t.version}</th>
          <th scope="col">{t.changed}</th>
        </tr>
      </thead>
      <tbody>
        {designs.map((design) => (
          <DesignRow key={design.code} design={design} />
        ))}
      </tbody>
    </table>
  );
}

const matches = ({ code, title }: DesignSummary, wanted: string): boolean =>
  searchKey(`${code} ${title.th} ${title.en}`).includes(searchKey(wanted));

/** Where an administrator begins. */
export function ServicesPage() {
  const t = useMessages(messages);
  const text = useText();
  const designs = useDesigns();
  const [wanted, setWanted] = useState('');
  const [creating, setCreating] = useState(false);
  usePageTitle(t.title);
  const shown = designs.data?.filter((design) => matches(design, wanted));
  return (
    <div className="builder-page">
      <div className="page-head">
        <h1>{t.title}</h1>
        <Button tone="primary" icon={<Icon of={Plus} />} onClick={() => setCreating(true)}>
          {t.create}
        </Button>
      </div>
      <p className="soft">{t.hint}</p>
      <TextField
        label={t.search}
        type="search"
        maxLength={100}
        value={wanted}
        onChange={(event) => setWanted(event.target.value)}
      />
      {designs.isPending && <Skeleton label={t.opening} lines={8} />}
      {designs.isError && (
        <ErrorState title={t.failed} onRetry={() => void designs.refetch()}>
          {isApiProblem(designs.error) && text(designs.error.text)}
        </ErrorState>
      )}
      {shown && shown.length > 0 && <DesignTable designs={shown} />}
      {shown?.length === 0 && <EmptyState title={wanted ? t.nothing : t.none} />}
      <NewServiceDialog open={creating} designs={designs.data ?? []} onClose={() => setCreating(false)} />
    </div>
  );
}
