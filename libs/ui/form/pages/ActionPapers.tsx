import { useCallback, useEffect, useMemo } from 'react';
import type { CaseAction } from '#contracts/cases';
import type { StoredFile } from '#contracts/files';
import type { CouncilPublic } from '#contracts/catalog';
import type { DraftFiles } from '#ui/drafts';
import { useText } from '#ui/kit';
import { AttachmentField } from '../attachments/AttachmentField.js';
import { insertFile, putBack } from '../attachments/file-order.js';
import { useUploads, type SendFile } from '../attachments/use-uploads.js';
import { FieldsContext, type FieldsState } from '../context/FieldsContext.js';
import type { FieldMessage } from '../model/error-schema.js';
import { rowsOf } from '../model/asked-papers.js';
import '../styles/form.css';

export interface ActionPapersProps {
  readonly papers: NonNullable<CaseAction['papers']>;
  readonly files: DraftFiles;
  readonly onChange: (change: (files: DraftFiles) => DraftFiles) => void;
  /** How many files are still on their way, or did not arrive. */
  readonly onPending: (count: number) => void;
  readonly messages: readonly FieldMessage[];
  readonly council: Pick<CouncilPublic, 'villages' | 'boundary' | 'centre'>;
  readonly sendFile?: SendFile;
}

const none: ReadonlySet<string> = new Set();
const nothing: ReadonlyMap<string, readonly string[]> = new Map();
const noFiles: readonly StoredFile[] = [];

const bareState = (council: ActionPapersProps['council']): FieldsState => ({
  visible: none,
  required: none,
  offered: {},
  warnings: nothing,
  defects: nothing,
  council,
  unfinished: { get: () => undefined, set: () => undefined, forgetBelow: () => undefined },
});

/** Papers that an officer attaches with an action: pictures of an inspection, a signature. */
export function ActionPapers({
  papers,
  files,
  onChange,
  onPending,
  messages,
  council,
  sendFile,
}: ActionPapersProps) {
  const text = useText();
  const onStored = useCallback(
    (key: string, file: StoredFile, place: (fileId: string) => number) =>
      onChange((before) => ({ ...before, [key]: insertFile(before[key] ?? noFiles, file, place) })),
    [onChange],
  );
  const uploads = useUploads(onStored, sendFile);
  const pending = uploads.list.length;
  useEffect(() => onPending(pending), [onPending, pending]);
  const state = useMemo(() => bareState(council), [council]);
  const titleOf = ({ key, paper }: (typeof papers)[number]) =>
    [text(paper.title), ...rowsOf(key).map((row) => row + 1)].join(' ');
  return (
    <FieldsContext value={state}>
      {papers.map((asked) => (
        <AttachmentField
          key={asked.key}
          asked={asked}
          title={titleOf(asked)}
          files={files[asked.key] ?? noFiles}
          uploads={uploads}
          errors={messages
            .filter(({ pointer }) => pointer === `/attachments/${asked.key}`)
            .map(({ message }) => message)}
          onRemove={(fileId) =>
            onChange((before) => ({
              ...before,
              [asked.key]: (before[asked.key] ?? noFiles).filter(({ id }) => id !== fileId),
            }))
          }
          onRestore={(file, index) =>
            onChange((before) => ({
              ...before,
              [asked.key]: putBack(before[asked.key] ?? noFiles, file, index),
            }))
          }
        />
      ))}
    </FieldsContext>
  );
}
