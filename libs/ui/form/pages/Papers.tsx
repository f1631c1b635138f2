import type { StoredFile } from '#contracts/files';
import type { FormDefinition } from '#core/definition';
import type { Answers } from '#core/form';
import { useMessages, useText } from '#ui/kit';
import { AttachmentField } from '../attachments/AttachmentField.js';
import { attachmentMessages } from '../attachments/attachment-messages.js';
import type { Uploads } from '../attachments/use-uploads.js';
import type { DraftFiles } from '#ui/drafts';
import { rowNameOf, type AskedPaper } from '../model/asked-papers.js';
import type { FieldMessage } from '../model/error-schema.js';
import { formMessages } from '../messages.js';

interface PapersProps {
  readonly papers: readonly AskedPaper[];
  /** In the reader's language. */
  readonly form: Pick<FormDefinition, 'schema'>;
  readonly answers: Answers;
  readonly files: DraftFiles;
  readonly uploads: Uploads;
  readonly messages: readonly FieldMessage[];
  readonly onRemove: (key: string, fileId: string) => void;
  readonly onRestore: (key: string, file: StoredFile, index: number) => void;
}

const noFiles: readonly StoredFile[] = [];

/** What a paper is called, with its row where each row has its own. */
export const usePaperTitle = (form: Pick<FormDefinition, 'schema'>, answers: Answers) => {
  const text = useText();
  const { of } = useMessages(attachmentMessages);
  const { rowName } = useMessages(formMessages);
  return (asked: AskedPaper): string => {
    const row = rowNameOf(asked, form, answers, rowName);
    return row ? of(text(asked.paper.title), row) : text(asked.paper.title);
  };
};

/** The papers of a page. */
export function Papers({
  papers,
  form,
  answers,
  files,
  uploads,
  messages,
  onRemove,
  onRestore,
}: PapersProps) {
  const titleOf = usePaperTitle(form, answers);
  return papers.map((asked) => (
    <AttachmentField
      key={asked.key}
      asked={asked}
      title={titleOf(asked)}
      files={files[asked.key] ?? noFiles}
      uploads={uploads}
      errors={messages
        .filter(({ pointer }) => pointer === `/attachments/${asked.key}`)
        .map(({ message }) => message)}
      onRemove={(fileId) => onRemove(asked.key, fileId)}
      onRestore={(file, index) => onRestore(asked.key, file, index)}
    />
  ));
}
