import { useState } from 'react';
import { useQuery } from '@tanstack/react-query';
import { Share2 } from 'lucide-react';
import {
  Button,
  Dialog,
  Icon,
  Moment,
  Notice,
  SelectField,
  TextField,
  createMessages,
  useMessages,
} from '#ui/kit';
import { useApi } from '#ui/session';
import { useDraft } from '../draft/use-draft.js';
import { StepFailure } from '../publish/StepFailure.js';
import { useStep } from '../publish/use-publication.js';

const messages = createMessages({
  th: {
    share: 'แชร์ลิงก์',
    title: 'แชร์ให้คนอื่นดู',
    hint: 'ใครมีลิงก์ก็เปิดดูและลองกรอกได้ ยื่นจริงไม่ได้ ลิงก์แสดงร่างตามที่เป็นตอนนี้',
    days: 'ใช้ได้นานเท่าใด',
    dayCount: (count: number) => `${count} วัน`,
    make: 'สร้างลิงก์',
    made: 'คัดลอกลิงก์นี้ไว้ ระบบแสดงครั้งเดียว',
    link: 'ลิงก์',
    copy: 'คัดลอก',
    copied: 'คัดลอกแล้ว',
    open: 'ลิงก์ที่ยังใช้ได้',
    until: 'ถึง',
    end: 'ยกเลิกลิงก์',
    close: 'ปิด',
    refused: 'สร้างลิงก์ไม่ได้',
  },
  en: {
    share: 'Share a link',
    title: 'Show it to others',
    hint: 'Whoever has the link can look and try; nothing is filed. It shows the draft as it is now.',
    days: 'How long it holds',
    dayCount: (count: number) => (count === 1 ? '1 day' : `${count} days`),
    make: 'Make a link',
    made: 'Copy this link: it is shown once',
    link: 'Link',
    copy: 'Copy',
    copied: 'Copied',
    open: 'Links that hold',
    until: 'until',
    end: 'End the link',
    close: 'Close',
    refused: 'The link can’t be made',
  },
});

const choices = [1, 3, 7, 14, 30] as const;

function Links() {
  const t = useMessages(messages);
  const { client } = useApi();
  const { code } = useDraft().definition;
  const { data = [] } = useQuery({
    queryKey: ['previews', code],
    queryFn: async ({ signal }) =>
      (await client.get('/api/admin/services/:code/previews', { params: { code }, signal })).items,
    staleTime: 0,
  });
  const end = useStep((caller, of, id: string) =>
    caller.delete('/api/admin/services/:code/previews/:id', { params: { code: of, id } }),
  );
  if (data.length === 0) return null;
  return (
    <section>
      <h3>{t.open}</h3>
      <ul className="plain-list version-list">
        {data.map(({ id, createdBy, expiresAt }) => (
          <li key={id}>
            <span>
              {createdBy} · {t.until} <Moment value={expiresAt} />
            </span>
            <Button size="small" busy={end.isPending && end.variables === id} onClick={() => end.mutate(id)}>
              {t.end}
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Links by which others see the draft for some days. */
export function ShareDialog() {
  const t = useMessages(messages);
  const [open, setOpen] = useState(false);
  const [days, setDays] = useState(7);
  const [isCopied, setCopied] = useState(false);
  const make = useStep((client, code) =>
    client.post('/api/admin/services/:code/previews', { params: { code }, body: { days }, timeout: 60_000 }),
  );
  const address = make.data && `${location.origin}/preview/${make.data.token}`;
  return (
    <>
      <Button size="small" icon={<Icon of={Share2} />} onClick={() => setOpen(true)}>
        {t.share}
      </Button>
      <Dialog
        open={open}
        onClose={() => setOpen(false)}
        title={t.title}
        actions={<Button onClick={() => setOpen(false)}>{t.close}</Button>}
      >
        <p>{t.hint}</p>
        <StepFailure error={make.error} title={t.refused} />
        {address ? (
          <Notice tone="success" title={t.made}>
            <TextField label={t.link} readOnly value={address} onFocus={({ target }) => target.select()} />
            <Button onClick={() => void navigator.clipboard.writeText(address).then(() => setCopied(true))}>
              {isCopied ? t.copied : t.copy}
            </Button>
          </Notice>
        ) : (
          <>
            <SelectField label={t.days} value={days} onChange={({ target }) => setDays(Number(target.value))}>
              {choices.map((one) => (
                <option key={one} value={one}>
                  {t.dayCount(one)}
                </option>
              ))}
            </SelectField>
            <div>
              <Button tone="primary" busy={make.isPending} onClick={() => make.mutate()}>
                {t.make}
              </Button>
            </div>
          </>
        )}
        <Links />
      </Dialog>
    </>
  );
}
