import {
  CircleAlert,
  CloudOff,
  FileSpreadsheet,
  FileText,
  Film,
  Image,
  Music,
  RotateCw,
  Trash2,
  Undo2,
  X,
} from 'lucide-react';
import type { StoredFile } from '#contracts/files';
import { Button, Icon, Progress, useMessages, useText, type IconComponent } from '#ui/kit';
import { attachmentMessages } from './attachment-messages.js';
import { fileSize } from './file-size.js';
import type { Upload } from './use-uploads.js';

const icons: Readonly<Record<string, IconComponent>> = { image: Image, audio: Music, video: Film };

const iconOf = (mediaType: string): IconComponent => {
  if (mediaType.includes('spreadsheet')) return FileSpreadsheet;
  return icons[mediaType.split('/', 1)[0] ?? ''] ?? FileText;
};

const labels: Readonly<Record<string, string>> = { 'application/pdf': 'PDF' };

/** A file that arrived. */
export function SentFile({
  file,
  preview,
  onRemove,
}: {
  readonly file: StoredFile;
  readonly preview: string | undefined;
  readonly onRemove?: () => void;
}) {
  const t = useMessages(attachmentMessages);
  return (
    <li className="file-row" data-file={file.id}>
      {preview ? (
        <img className="file-preview" src={preview} alt="" />
      ) : (
        <span className="file-preview" aria-hidden="true">
          <Icon of={iconOf(file.mediaType)} />
          {labels[file.mediaType] && <span className="file-kind">{labels[file.mediaType]}</span>}
        </span>
      )}
      <span className="file-name">
        {file.name}
        <span className="soft small"> {fileSize(file.size)}</span>
      </span>
      {onRemove && (
        <Button
          tone="quiet"
          size="small"
          icon={<Icon of={Trash2} />}
          aria-label={t.removeNamed(file.name)}
          onClick={onRemove}
        >
          {t.remove}
        </Button>
      )}
    </li>
  );
}

/** A file that was just removed, and the way back. */
export function RemovedFile({ name, onUndo }: { readonly name: string; readonly onUndo: () => void }) {
  const t = useMessages(attachmentMessages);
  return (
    <li className="file-row file-removed">
      <span className="file-name">{t.removed(name)}</span>
      <Button
        tone="quiet"
        size="small"
        data-undo
        icon={<Icon of={Undo2} />}
        aria-label={t.undoNamed(name)}
        onClick={onUndo}
      >
        {t.undo}
      </Button>
    </li>
  );
}

const standing = ({ failure, waiting }: Upload): IconComponent => {
  if (failure) return CircleAlert;
  return waiting ? CloudOff : FileText;
};

/** A file on its way, one that waits for the connection, or one that didn't make it. */
export function UploadRow({
  upload,
  onRetry,
  onDrop,
}: {
  readonly upload: Upload;
  readonly onRetry: () => void;
  readonly onDrop: () => void;
}) {
  const t = useMessages(attachmentMessages);
  const text = useText();
  const { file, progress, failure, waiting } = upload;
  const percent = Math.round(progress * 100);
  const label = waiting ? t.waiting(file.name, percent) : t.sending(file.name, percent);
  return (
    <li className="file-row">
      <span className="file-preview" aria-hidden="true">
        <Icon of={standing(upload)} />
      </span>
      <div className="file-name stack-tight" role={failure ? 'alert' : undefined}>
        <span>{failure ? t.failed(file.name) : label}</span>
        {failure ? (
          <span className="small">{text(failure)}</span>
        ) : (
          <Progress label={label} value={progress} />
        )}
      </div>
      {failure && (
        <Button size="small" icon={<Icon of={RotateCw} />} onClick={onRetry}>
          {progress > 0 ? t.resume : t.retry}
        </Button>
      )}
      <Button
        tone="quiet"
        size="small"
        icon={<Icon of={X} />}
        aria-label={failure ? t.removeNamed(file.name) : `${t.cancel} ${file.name}`}
        onClick={onDrop}
      >
        {failure ? t.remove : t.cancel}
      </Button>
    </li>
  );
}
