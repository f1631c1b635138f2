import { CircleAlert, FileText, Image, RotateCw, Trash2, X } from 'lucide-react';
import type { StoredFile } from '#contracts/files';
import { Button, Icon, Progress, useMessages, useText } from '#ui/kit';
import { attachmentMessages } from './attachment-messages.js';
import { fileSize } from './file-size.js';
import type { Upload } from './use-uploads.js';

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
    <li className="file-row">
      {preview ? (
        <img className="file-preview" src={preview} alt="" />
      ) : (
        <span className="file-preview">
          <Icon of={file.mediaType.startsWith('image/') ? Image : FileText} />
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

/** A file on its way, or one that didn't make it. */
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
  const { file, progress, failure } = upload;
  const label = t.sending(file.name, Math.round(progress * 100));
  return (
    <li className="file-row">
      <span className="file-preview">
        <Icon of={failure ? CircleAlert : FileText} />
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
          {t.retry}
        </Button>
      )}
      <Button
        tone="quiet"
        size="small"
        icon={<Icon of={X} />}
        aria-label={failure ? t.removeNamed(file.name) : undefined}
        onClick={onDrop}
      >
        {failure ? t.remove : t.cancel}
      </Button>
    </li>
  );
}
