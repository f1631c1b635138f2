import { useState } from 'react';
import { FileUp, Plus } from 'lucide-react';
import { searchKey } from '#core/thai';
import type { DesignSummary } from '#contracts/admin';
import {
  Button,
  EmptyState,
  ErrorState,
  Icon,
  Skeleton,
  TextField,
  createMessages,
  useMessages,
  useText,
} from '#ui/kit';
import { isApiProblem } from '#ui/client';
import { usePageTitle } from '#ui/session';
import { ApprovalSetting } from './ApprovalSetting.js';
import { DesignTable } from './DesignTable.js';
import { ImportDialog } from './ImportDialog.js';
import { NewServiceDialog } from './NewServiceDialog.js';
import { useDesigns } from './use-designs.js';

const messages = createMessages({
  th: {
    title: 'บริการทั้งหมด',
    hint: 'เลือกบริการเพื่อแก้แบบฟอร์ม ขั้นตอน หรือค่าธรรมเนียม หรือสร้างบริการใหม่ ไม่ต้องเขียนโปรแกรม',
    create: 'สร้างบริการใหม่',
    import: 'นำเข้า',
    search: 'ค้นหาบริการ',
    opening: 'กำลังเปิดรายการ',
    failed: 'เปิดรายการบริการไม่ได้',
    nothing: 'ไม่พบบริการที่ค้นหา',
    none: 'ยังไม่มีบริการ',
  },
  en: {
    title: 'All services',
    hint: 'Choose a service to change its form, workflow or fees, or make a new one. No programming.',
    create: 'New service',
    import: 'Import',
    search: 'Find a service',
    opening: 'Opening the list',
    failed: 'The list of services can’t be opened',
    nothing: 'No service matches',
    none: 'There are no services yet',
  },
});

const matches = ({ code, title }: DesignSummary, wanted: string): boolean =>
  searchKey(`${code} ${title.th} ${title.en}`).includes(searchKey(wanted));

/** Where an administrator begins. */
export function ServicesPage() {
  const t = useMessages(messages);
  const text = useText();
  const designs = useDesigns();
  const [wanted, setWanted] = useState('');
  const [creating, setCreating] = useState(false);
  const [importing, setImporting] = useState(false);
  usePageTitle(t.title);
  const shown = designs.data?.filter((design) => matches(design, wanted));
  return (
    <div className="builder-page">
      <div className="page-head">
        <h1>{t.title}</h1>
        <div className="property-tools">
          <Button icon={<Icon of={FileUp} />} onClick={() => setImporting(true)}>
            {t.import}
          </Button>
          <Button tone="primary" icon={<Icon of={Plus} />} onClick={() => setCreating(true)}>
            {t.create}
          </Button>
        </div>
      </div>
      <p className="soft page-hint">{t.hint}</p>
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
      {importing && <ImportDialog designs={designs.data ?? []} onClose={() => setImporting(false)} />}
      <ApprovalSetting />
    </div>
  );
}
