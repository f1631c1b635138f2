import { useCallback, useEffect, useState } from 'react';
import type { PreviewedService } from '#contracts/admin';
import { Moment, Notice, createMessages, useMessages, useText } from '#ui/kit';
import { Loaded } from '../app/Loaded.js';
import { NotFoundPage } from '../app/NotFoundPage.js';
import { api } from '../app/api.js';
import { useFetch } from '../app/use-fetch.js';
import { usePageTitle } from '../app/use-page-title.js';
import { WithCouncil } from '../apply/WithCouncil.js';
import { ServiceForm, fetchFormRoom } from '../apply/form-room.js';

const messages = createMessages({
  th: {
    title: 'ตัวอย่างแบบฟอร์มที่ยังไม่เผยแพร่',
    warning: 'ลองกรอกได้ แต่ไม่มีเรื่องส่งถึงเจ้าหน้าที่ อย่ากรอกข้อมูลจริง',
    until: 'ลิงก์นี้ใช้ได้ถึง',
    finish: 'จบการลอง',
    done: 'ลองกรอกครบแล้ว ไม่มีการยื่นเรื่อง',
    doneHelp: 'แบบฟอร์มนี้ยังไม่เปิดใช้ หากพบสิ่งที่ควรแก้ โปรดแจ้งผู้ที่ส่งลิงก์ให้ท่าน',
  },
  en: {
    title: 'Preview of a form that is not published',
    warning: 'Try it, but nothing reaches the office. Don’t enter real data.',
    until: 'This link holds until',
    finish: 'End the try-out',
    done: 'You filled it in to the end. Nothing was filed.',
    doneHelp: 'This form is not in use yet. If something should be mended, tell whoever sent you the link.',
  },
});

function Preview({ service, expiresAt, token }: PreviewedService & { readonly token: string }) {
  const t = useMessages(messages);
  const text = useText();
  const [isDone, setDone] = useState(false);
  const finish = useCallback(async () => setDone(true), []);
  const leave = useCallback(() => setDone(true), []);
  usePageTitle(`${t.title} · ${text(service.title)}`);
  return (
    <>
      <div className="column stack">
        <Notice tone="warning" title={t.title}>
          <p>
            {t.warning} {t.until} <Moment value={expiresAt} />
          </p>
        </Notice>
        <p className="form-service">{text(service.title)}</p>
        {isDone && (
          <Notice tone="success" title={t.done} role="alert">
            <p>{t.doneHelp}</p>
          </Notice>
        )}
      </div>
      {!isDone && (
        <WithCouncil>
          {(council) => (
            <ServiceForm
              {...{ service, council }}
              draftKey={`preview.${token}`}
              initial={{ answers: {}, files: {} }}
              submitLabel={t.finish}
              onSubmit={finish}
              onLeaveTo={leave}
            />
          )}
        </WithCouncil>
      )}
    </>
  );
}

/** A draft as citizens would meet it, for whoever has the link; nothing can be filed. */
export function PreviewPage({ token }: { readonly token: string }) {
  useEffect(() => void fetchFormRoom(), []);
  const preview = useFetch(`preview ${token}`, () => api.get('/api/previews/:token', { params: { token } }));
  return (
    <div className="page-body">
      <Loaded from={preview} level={1} missing={<NotFoundPage />}>
        {(data) => <Preview {...data} token={token} />}
      </Loaded>
    </div>
  );
}
