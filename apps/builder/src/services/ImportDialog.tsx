import { useRef, useState } from 'react';
import { useMutation } from '@tanstack/react-query';
import { useLocation } from 'wouter';
import { FileUp } from 'lucide-react';
import type { DesignSummary, SchemaImport } from '#contracts/admin';
import { Button, Dialog, Icon, Notice, TextAreaField, createMessages, useMessages, useText } from '#ui/kit';
import { isApiProblem } from '#ui/client';
import { useApi } from '#ui/session';
import { readImport, type ImportedFile } from './read-import.js';
import { SchemaBeginning, blankBeginning, isWhole, type NewBeginning } from './SchemaBeginning.js';
import { codeOfTitle } from './new-service.js';
import { useForgetDesigns } from './use-designs.js';

const messages = createMessages({
  th: {
    title: 'นำเข้าบริการ',
    hint: 'ใช้ไฟล์บริการที่ส่งออกจากระบบนี้ (ของตำบลอื่นก็ได้) หรือไฟล์แบบฟอร์มจากระบบอื่น (JSON Schema) ขนาดไม่เกิน 1 MB',
    file: 'เลือกไฟล์',
    paste: 'หรือวางข้อความในไฟล์',
    long: (letters: number) => `ได้รับแล้ว ${letters.toLocaleString('th')} ตัวอักษร`,
    clear: 'เอาออก',
    take: 'นำเข้า',
    cancel: 'ยกเลิก',
    close: 'ปิด',
    open: 'เปิดร่าง',
    refused: 'นำเข้าไม่ได้',
    service: 'บริการ',
    replaces: 'มีร่างของบริการนี้อยู่แล้ว การนำเข้าจะแทนที่ร่างนั้น (ฉบับที่ใช้อยู่ไม่เปลี่ยน)',
    schema: (fields: number) => `แบบฟอร์มจากระบบอื่น มี ${fields} ช่องชั้นบนสุด ตั้งชื่อบริการก่อนนำเข้า`,
    done: (fields: number) => `นำมาแล้ว ${fields} ช่อง`,
    left: 'สิ่งที่นำมาไม่ได้หรือเปลี่ยนไป',
    nothingLeft: 'ครบทุกอย่าง ไม่มีอะไรตกหล่น',
  },
  en: {
    title: 'Import a service',
    hint: 'A file exported by this system, or the JSON Schema of a form from another; 1 MB at most',
    file: 'Choose a file',
    paste: 'Or paste what is in the file',
    long: (letters: number) => `${letters.toLocaleString('en')} letters are here`,
    clear: 'Take them out',
    take: 'Import',
    cancel: 'Cancel',
    close: 'Close',
    open: 'Open the draft',
    refused: 'It can’t be imported',
    service: 'Service',
    replaces: 'This service has a draft already, which the import replaces. The live version stays as it is.',
    schema: (fields: number) => `A JSON Schema with ${fields} fields at its top. Name the service first.`,
    done: (fields: number) => `${fields} fields came over`,
    left: 'What was left out, or changed',
    nothingLeft: 'Everything came over',
  },
});

/** A longer text is not shown for editing: it would only slow the page down. */
const mostShown = 20_000;

function Taken({ report }: { readonly report: SchemaImport }) {
  const t = useMessages(messages);
  const text = useText();
  return (
    <>
      <Notice tone="success" title={t.done(report.fields)} />
      {report.leftOut.length === 0 ? (
        <p>{t.nothingLeft}</p>
      ) : (
        <section>
          <h3>{t.left}</h3>
          <ul className="left-out">
            {report.leftOut.map(({ path, words }) => (
              <li key={path + words.en}>
                <code>{path || '/'}</code> {text(words)}
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}

const useTake = (designs: readonly DesignSummary[]) => {
  const { client } = useApi();
  const forget = useForgetDesigns();
  return useMutation({
    mutationFn: async ({
      found,
      beginning,
    }: {
      readonly found: ImportedFile;
      readonly beginning: NewBeginning;
    }): Promise<{ readonly code: string; readonly report?: SchemaImport }> => {
      if (found.what === 'service') {
        const { code } = await client.post('/api/admin/services/import', { body: found.file });
        return { code };
      }
      const { th, en, ...facts } = beginning;
      const code = codeOfTitle(
        en,
        designs.map((design) => design.code),
      );
      const schema = found.what === 'schema' ? found.schema : {};
      const report = await client.post('/api/admin/services/import-schema', {
        body: { schema, code, title: { th: th.trim(), en: en.trim() }, ...facts },
      });
      return { code, report };
    },
    onSuccess: forget,
  });
};

interface ImportDialogProps {
  readonly designs: readonly DesignSummary[];
  readonly onClose: () => void;
}

/** Takes in a file or a pasted text: says what it is, what it will do, and afterwards what could not be taken over. */
export function ImportDialog({ designs, onClose }: ImportDialogProps) {
  const t = useMessages(messages);
  const text = useText();
  const [, go] = useLocation();
  const file = useRef<HTMLInputElement>(null);
  const [json, setJson] = useState('');
  const [beginning, setBeginning] = useState(blankBeginning);
  const found = json === '' ? null : readImport(json);
  const take = useTake(designs);
  const done = take.data;
  const known = found?.what === 'service' ? designs.find(({ code }) => code === found.code) : undefined;
  const isReady = found?.what === 'service' || (found?.what === 'schema' && isWhole(beginning));
  const open = (code: string) => go(`/services/${code}`);
  return (
    <Dialog
      open
      onClose={onClose}
      title={t.title}
      size="wide"
      actions={
        done ? (
          <>
            <Button onClick={onClose}>{t.close}</Button>
            <Button tone="primary" onClick={() => open(done.code)}>
              {t.open}
            </Button>
          </>
        ) : (
          <>
            <Button onClick={onClose}>{t.cancel}</Button>
            <Button
              tone="primary"
              disabled={!isReady}
              busy={take.isPending}
              onClick={() =>
                found &&
                take.mutate(
                  { found, beginning },
                  { onSuccess: ({ code, report }) => report === undefined && open(code) },
                )
              }
            >
              {t.take}
            </Button>
          </>
        )
      }
    >
      {done?.report ? (
        <Taken report={done.report} />
      ) : (
        <>
          <p className="soft">{t.hint}</p>
          <div>
            <input
              ref={file}
              hidden
              type="file"
              aria-label={t.file}
              accept="application/json,.json"
              onChange={({ target }) => void target.files?.[0]?.text().then(setJson)}
            />
            <Button icon={<Icon of={FileUp} />} onClick={() => file.current?.click()}>
              {t.file}
            </Button>
          </div>
          {json.length > mostShown ? (
            <p>
              {t.long(json.length)} <Button onClick={() => setJson('')}>{t.clear}</Button>
            </p>
          ) : (
            <TextAreaField
              label={t.paste}
              rows={6}
              spellCheck={false}
              value={json}
              onChange={({ target }) => setJson(target.value)}
            />
          )}
          {found?.what === 'refused' && (
            <Notice tone="danger" title={t.refused} role="alert">
              {text(found.why)}
            </Notice>
          )}
          {found?.what === 'service' && (
            <Notice tone={known?.savedAt ? 'warning' : 'info'} title={`${t.service}: ${text(found.title)}`}>
              <p>
                <code>{found.code}</code> {known?.savedAt && t.replaces}
              </p>
            </Notice>
          )}
          {found?.what === 'schema' && (
            <>
              <Notice tone="info" title={t.schema(found.fields)} />
              <SchemaBeginning value={beginning} onChange={setBeginning} />
            </>
          )}
          {take.error && (
            <Notice tone="danger" title={t.refused} role="alert">
              {isApiProblem(take.error) && text(take.error.text)}
            </Notice>
          )}
        </>
      )}
    </Dialog>
  );
}
