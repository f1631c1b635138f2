import { Suspense, lazy, useEffect, useRef, useState } from 'react';
import { Camera, Paperclip } from 'lucide-react';
import { byteLimit } from '#core/papers';
import type { StoredFile } from '#contracts/files';
import { Spinner, classNames, useAnnounce, useMessages, useText } from '#ui/kit';
import { idOf } from '../context/FieldsContext.js';
import type { AskedPaper } from '../model/asked-papers.js';
import { focusInside } from '../model/focus-field.js';
import { FieldGroup, FieldTitle } from '../templates/FieldWords.js';
import { helpId } from '../widgets/describe.js';
import { attachmentMessages } from './attachment-messages.js';
import { FileButton } from './FileButton.js';
import { RemovedFile, SentFile, UploadRow } from './FileRows.js';
import { megabytes, useJudgeFile, useKindWords } from './judge-file.js';
import { acceptOf } from './media-kinds.js';
import type { Uploads } from './use-uploads.js';

const SignaturePad = lazy(() => import('../signature/SignaturePad.js'));

interface AttachmentFieldProps {
  readonly asked: AskedPaper;
  /** «บัตรฉีดวัคซีน · สุนัข 2» */
  readonly title: string;
  readonly files: readonly StoredFile[];
  readonly uploads: Uploads;
  readonly errors: readonly string[];
  readonly onRemove: (fileId: string) => void;
  readonly onRestore: (file: StoredFile, index: number) => void;
}

interface Removed {
  readonly file: StoredFile;
  readonly index: number;
}

/** Says what arrived, and keeps the way back to what was removed last. */
const useFileHistory = ({ files, onRemove, onRestore }: AttachmentFieldProps) => {
  const t = useMessages(attachmentMessages);
  const announce = useAnnounce();
  const [removed, setRemoved] = useState<Removed | null>(null);
  const known = useRef(files);
  useEffect(() => {
    const before = new Set(known.current.map(({ id }) => id));
    known.current = files;
    const arrived = files.find(({ id }) => !before.has(id) && id !== removed?.file.id);
    if (arrived) announce(t.sent(arrived.name));
  }, [files, announce, t, removed]);
  return {
    removed,
    remove: (file: StoredFile) => {
      setRemoved({ file, index: files.findIndex(({ id }) => id === file.id) });
      onRemove(file.id);
      announce(t.removed(file.name));
    },
    undo: () => {
      if (!removed) return;
      onRestore(removed.file, removed.index);
      announce(t.restored(removed.file.name));
      setRemoved(null);
    },
    forget: () => setRemoved(null),
  };
};

/** Files in order, with what was just removed in its place. */
function Files({
  files,
  previewOf,
  history,
}: {
  readonly files: readonly StoredFile[];
  readonly previewOf: Uploads['previewOf'];
  readonly history: ReturnType<typeof useFileHistory>;
}) {
  const { removed, remove, undo } = history;
  const rows = files.map((file) => (
    <SentFile key={file.id} file={file} preview={previewOf(file.id)} onRemove={() => remove(file)} />
  ));
  if (!removed) return rows;
  return rows.toSpliced(
    removed.index,
    0,
    <RemovedFile key={`removed ${removed.file.id}`} name={removed.file.name} onUndo={undo} />,
  );
}

/** After a removal the focus is on the way back, after that on the file that is back. */
const useHistoryFocus = ({ removed }: ReturnType<typeof useFileHistory>) => {
  const group = useRef<HTMLFieldSetElement>(null);
  const before = useRef(removed);
  useEffect(() => {
    const was = before.current;
    before.current = removed;
    if (removed && removed !== was) focusInside(group.current?.querySelector('[data-undo]'));
    else if (was && !removed && !group.current?.contains(document.activeElement))
      focusInside(group.current?.querySelector(`[data-file="${was.file.id}"]`));
  }, [removed]);
  return group;
};

/** One paper or picture: camera or file, or a signature drawn; progress, a second try, removal with a way back. */
export function AttachmentField(props: AttachmentFieldProps) {
  const { asked, title, files, uploads, errors } = props;
  const { key, paper, required } = asked;
  const t = useMessages(attachmentMessages);
  const text = useText();
  const kinds = useKindWords(paper);
  const judgeFile = useJudgeFile(paper);
  const history = useFileHistory(props);
  const group = useHistoryFocus(history);
  const [refused, setRefused] = useState<readonly string[]>([]);
  const sending = uploads.list.filter((upload) => upload.key === key);
  const room = paper.maxFiles - files.length - sending.length;
  const take = async (chosen: readonly File[]) => {
    history.forget();
    const judged = await Promise.all(chosen.map(async (file) => ({ file, refusal: await judgeFile(file) })));
    const good = judged.filter(({ refusal }) => refusal === null);
    const refusals = judged.flatMap(({ refusal }) => refusal ?? []);
    setRefused(good.length > room ? [...refusals, t.tooMany(room)] : refusals);
    for (const { file } of good.slice(0, room)) uploads.add(key, file);
  };
  const id = idOf(`/attachments/${key}`);
  const shownErrors = refused.length > 0 ? refused : errors;
  const isSignature = paper.input === 'signature';
  const help = [
    paper.help && text(paper.help),
    !isSignature && t.accepts(kinds, paper.maxFiles, megabytes(byteLimit(paper))),
  ];
  return (
    <FieldGroup
      ref={group}
      id={id}
      className={classNames(
        'field attachment',
        isSignature && 'attachment-signature',
        shownErrors.length > 0 && 'field-invalid',
      )}
      legend={<FieldTitle title={title} optional={!required} />}
      legendClass="field-label"
      help={help.filter(Boolean).join(' · ')}
      errors={shownErrors}
    >
      <ul className="plain-list stack-tight" aria-label={t.files}>
        <Files files={files} previewOf={uploads.previewOf} history={history} />
        {sending.map((upload) => (
          <UploadRow
            key={upload.id}
            upload={upload}
            onRetry={() => uploads.retry(upload.id)}
            onDrop={() => uploads.drop(upload.id)}
          />
        ))}
      </ul>
      {room > 0 && isSignature && (
        <Suspense fallback={<Spinner>{title}</Spinner>}>
          <SignaturePad id={id} onMade={(file) => void take([file])} />
        </Suspense>
      )}
      {room > 0 && !isSignature && (
        <TakeButtons
          {...{ id, asked, title }}
          hasFiles={files.length > 0}
          onFiles={(chosen) => void take(chosen)}
        />
      )}
      {room <= 0 && files.length > 0 && <p className="soft small">{t.full}</p>}
    </FieldGroup>
  );
}

/** The camera first where it is asked for and the device is held in the hand. */
function TakeButtons({
  id,
  asked: { paper },
  title,
  hasFiles,
  onFiles,
}: {
  readonly id: string;
  readonly asked: AskedPaper;
  readonly title: string;
  readonly hasFiles: boolean;
  readonly onFiles: (files: readonly File[]) => void;
}) {
  const t = useMessages(attachmentMessages);
  const isHandheld = window.matchMedia('(pointer: coarse)').matches;
  const withCamera = paper.input === 'camera' && paper.kinds.includes('image') && isHandheld;
  const describedBy = helpId(id);
  const choose = hasFiles ? t.chooseMore : t.choose;
  return (
    <div className="cluster">
      {withCamera && (
        <FileButton
          label={t.take}
          fullLabel={`${t.take} ${title}`}
          icon={Camera}
          accept="image/*"
          capture
          {...{ describedBy, onFiles }}
        />
      )}
      <FileButton
        label={choose}
        fullLabel={`${choose} ${title}`}
        icon={Paperclip}
        accept={acceptOf(paper.kinds)}
        multiple={paper.maxFiles > 1}
        {...{ describedBy, onFiles }}
      />
    </div>
  );
}
