import type { Attachment } from '#core/definition';
import type { AskedAttachment } from '#core/form';
import { AttachmentField } from '../attachments/AttachmentField.js';
import type { Uploads } from '../attachments/use-uploads.js';
import type { DraftFiles } from '#ui/drafts';
import type { FieldMessage } from '../model/error-schema.js';

export interface PapersProps {
  readonly papers: readonly Attachment[];
  readonly asked: readonly AskedAttachment[];
  readonly files: DraftFiles;
  readonly uploads: Uploads;
  readonly messages: readonly FieldMessage[];
  readonly onRemove: (key: string, fileId: string) => void;
}

/** The papers of a page. */
export function Papers({ papers, asked, files, uploads, messages, onRemove }: PapersProps) {
  return papers.map((paper) => (
    <AttachmentField
      key={paper.key}
      attachment={paper}
      required={asked.some(({ key, required }) => key === paper.key && required)}
      files={files[paper.key] ?? []}
      uploads={uploads}
      errors={messages
        .filter(({ pointer }) => pointer === `/attachments/${paper.key}`)
        .map(({ message }) => message)}
      onRemove={(fileId) => onRemove(paper.key, fileId)}
    />
  ));
}
