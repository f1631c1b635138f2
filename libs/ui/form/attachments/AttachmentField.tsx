import { useRef, useState, type ChangeEvent } from 'react';
import { Camera, Paperclip } from 'lucide-react';
import type { Attachment } from '#core/definition';
import { byteLimit, type FileKind } from '#core/papers';
import type { StoredFile } from '#contracts/files';
import { Button, Icon, classNames, useAnnounce, useMessages, useText } from '#ui/kit';
import { idOf } from '../context/FieldsContext.js';
import { FieldGroup, FieldTitle } from '../templates/FieldWords.js';
import { attachmentMessages } from './attachment-messages.js';
import { SentFile, UploadRow } from './FileRows.js';
import type { Uploads } from './use-uploads.js';

const mediaTypes: Readonly<Record<FileKind, string>> = {
  image: 'image/*',
  pdf: 'application/pdf',
  drawing: 'application/pdf',
  audio: 'audio/*',
  video: 'video/*',
  spreadsheet: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
};

const isOf = (file: File, kind: FileKind): boolean => {
  const type = mediaTypes[kind];
  return type.endsWith('/*') ? file.type.startsWith(type.slice(0, -1)) : file.type === type;
};

const megabytes = (bytes: number): string => String(Math.round((bytes / 1024 / 1024) * 10) / 10);

const fits = (file: File, { kinds }: Attachment): boolean => kinds.some((kind) => isOf(file, kind));

const useKindWords = ({ kinds }: Attachment): string => {
  const t = useMessages(attachmentMessages);
  return kinds.map((kind) => t[kind]).join(t.or);
};

/** Pictures are made smaller before they leave; other files can't be. */
const useRefusal = (attachment: Attachment) => {
  const t = useMessages(attachmentMessages);
  const kinds = useKindWords(attachment);
  const limit = byteLimit(attachment);
  return (file: File): string | null => {
    if (!fits(file, attachment)) return t.wrongKind(kinds);
    return file.size > limit && !file.type.startsWith('image/') ? t.tooBig(megabytes(limit)) : null;
  };
};

export interface AttachmentFieldProps {
  readonly attachment: Attachment;
  readonly required: boolean;
  readonly files: readonly StoredFile[];
  readonly uploads: Uploads;
  readonly errors: readonly string[];
  readonly onRemove: (fileId: string) => void;
}

/** One paper or picture: camera or file, progress, a second try, removal. */
export function AttachmentField({
  attachment,
  required,
  files,
  uploads,
  errors,
  onRemove,
}: AttachmentFieldProps) {
  const t = useMessages(attachmentMessages);
  const text = useText();
  const announce = useAnnounce();
  const kinds = useKindWords(attachment);
  const refusalOf = useRefusal(attachment);
  const [refused, setRefused] = useState<string | null>(null);
  const { key, maxFiles } = attachment;
  const maxBytes = byteLimit(attachment);
  const sending = uploads.list.filter((upload) => upload.key === key);
  const room = maxFiles - files.length - sending.length;
  const take = (chosen: readonly File[]) => {
    const refusals = chosen.map(refusalOf);
    setRefused(refusals.find((refusal) => refusal !== null) ?? null);
    chosen
      .filter((_, index) => refusals[index] === null)
      .slice(0, room)
      .forEach((file) => uploads.add(key, file));
  };
  const shownErrors = refused ? [refused] : errors;
  const help = [attachment.help && text(attachment.help), t.accepts(kinds, maxFiles, megabytes(maxBytes))];
  return (
    <FieldGroup
      id={idOf(`/attachments/${key}`)}
      className={classNames('field attachment', shownErrors.length > 0 && 'field-invalid')}
      legend={<FieldTitle title={text(attachment.title)} optional={!required} />}
      legendClass="field-label"
      help={help.filter(Boolean).join(' · ')}
      errors={shownErrors}
    >
      <ul className="plain-list stack-tight">
        {files.map((file) => (
          <SentFile
            key={file.id}
            file={file}
            preview={uploads.previewOf(file.id)}
            onRemove={() => {
              onRemove(file.id);
              announce(t.removed(file.name));
            }}
          />
        ))}
        {sending.map((upload) => (
          <UploadRow
            key={upload.id}
            upload={upload}
            onRetry={() => uploads.retry(upload.id)}
            onDrop={() => uploads.drop(upload.id)}
          />
        ))}
      </ul>
      {room > 0 ? (
        <div className="cluster">
          {attachment.input === 'camera' && attachment.kinds.includes('image') && (
            <FileButton label={t.take} icon={Camera} accept={mediaTypes.image} capture onFiles={take} />
          )}
          <FileButton
            label={files.length > 0 ? t.chooseMore : t.choose}
            icon={Paperclip}
            accept={attachment.kinds.map((kind) => mediaTypes[kind]).join(',')}
            multiple={maxFiles > 1}
            onFiles={take}
          />
        </div>
      ) : (
        <p className="soft small">{t.full}</p>
      )}
    </FieldGroup>
  );
}

interface FileButtonProps {
  readonly label: string;
  readonly icon: typeof Camera;
  readonly accept: string;
  readonly capture?: boolean;
  readonly multiple?: boolean;
  readonly onFiles: (files: readonly File[]) => void;
}

/** A real button before a hidden file input: the same look and keys as every other button. */
function FileButton({ label, icon, accept, capture, multiple, onFiles }: FileButtonProps) {
  const input = useRef<HTMLInputElement>(null);
  const changed = ({ target }: ChangeEvent<HTMLInputElement>) => {
    onFiles([...(target.files ?? [])]);
    target.value = '';
  };
  return (
    <>
      <input
        ref={input}
        hidden
        type="file"
        aria-label={label}
        accept={accept}
        capture={capture ? 'environment' : undefined}
        multiple={multiple}
        onChange={changed}
      />
      <Button icon={<Icon of={icon} />} onClick={() => input.current?.click()}>
        {label}
      </Button>
    </>
  );
}
