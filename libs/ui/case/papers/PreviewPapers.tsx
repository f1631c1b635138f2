import { useMutation } from '@tanstack/react-query';
import { FileSearch } from 'lucide-react';
import { isApiProblem, saveFile } from '#ui/client';
import { Button, Icon, Notice, useMessages, useText } from '#ui/kit';
import { useApi } from '#ui/session';
import type { Answers } from '#core/form';
import { paperMessages } from './paper-words.js';

interface PreviewPapersProps {
  readonly caseId: string;
  readonly action: string;
  readonly answers: Answers;
}

/** The papers that an action would issue, as they would be now; marked, without a number, and nothing is done. */
export function PreviewPapers({ caseId, action, answers }: PreviewPapersProps) {
  const t = useMessages(paperMessages);
  const text = useText();
  const { client } = useApi();
  const preview = useMutation<void>({
    mutationFn: async () => {
      const params = { id: caseId, action };
      const path = '/api/cases/:id/actions/:action/preview';
      saveFile(await client.file('POST', path, { params, body: { answers } }), t.previewName);
    },
  });
  return (
    <>
      {isApiProblem(preview.error) && (
        <Notice tone="danger" role="alert">
          {text(preview.error.errors[0]?.message ?? preview.error.text)}
        </Notice>
      )}
      <Button block icon={<Icon of={FileSearch} />} busy={preview.isPending} onClick={() => preview.mutate()}>
        {t.preview}
      </Button>
    </>
  );
}
