import { useRef } from 'react';
import { useMutation } from '@tanstack/react-query';
import { FileUp } from 'lucide-react';
import type { DefinitionFile } from '#contracts/admin';
import { Button, Icon, createMessages, useMessages, useText } from '#ui/kit';
import { isApiProblem } from '#ui/client';
import { useApi } from '#ui/session';
import { useForgetDesigns } from './use-designs.js';

const messages = createMessages({
  th: {
    choose: 'นำเข้าจากไฟล์',
    unreadable: 'ไฟล์นี้ไม่ใช่ไฟล์บริการที่ส่งออกจากระบบ',
    tooLarge: 'ไฟล์ใหญ่เกิน 1 MB',
  },
  en: {
    choose: 'Import a file',
    unreadable: 'This is not a service file exported by Sala',
    tooLarge: 'The file is larger than 1 MB',
  },
});

const mostBytes = 1_048_576;

class Unreadable extends Error {}
class TooLarge extends Error {}

const readFile = async (file: File): Promise<DefinitionFile> => {
  if (file.size > mostBytes) throw new TooLarge();
  try {
    return JSON.parse(await file.text()) as DefinitionFile;
  } catch {
    throw new Unreadable();
  }
};

/** Takes in one JSON file with a definition, its samples and journeys, as `sala export` writes it. */
export function ImportButton({ onDone }: { readonly onDone: (code: string) => void }) {
  const t = useMessages(messages);
  const text = useText();
  const { client } = useApi();
  const forget = useForgetDesigns();
  const input = useRef<HTMLInputElement>(null);
  const take = useMutation({
    mutationFn: async (file: File) =>
      client.post('/api/admin/services/import', { body: await readFile(file) }),
    onSuccess: ({ code }) => {
      forget();
      onDone(code);
    },
  });
  const failure = ((error: Error | null) => {
    if (error instanceof TooLarge) return t.tooLarge;
    return isApiProblem(error) ? text(error.text) : error && t.unreadable;
  })(take.error);
  return (
    <div className="import">
      <input
        ref={input}
        type="file"
        accept="application/json,.json"
        className="visually-hidden"
        tabIndex={-1}
        aria-hidden="true"
        onChange={({ target }) => {
          const [file] = target.files ?? [];
          if (file) take.mutate(file);
          target.value = '';
        }}
      />
      <Button
        tone="quiet"
        icon={<Icon of={FileUp} />}
        busy={take.isPending}
        onClick={() => input.current?.click()}
      >
        {t.choose}
      </Button>
      {failure && (
        <p className="failure small" role="alert">
          {failure}
        </p>
      )}
    </div>
  );
}
