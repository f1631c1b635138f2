import type { Attachment } from '#core/definition';
import { byteLimit } from '#core/papers';
import { useMessages } from '#ui/kit';
import { attachmentMessages } from './attachment-messages.js';
import { contentOf, fitsContent } from './media-kinds.js';

export const megabytes = (bytes: number): string => String(Math.round((bytes / 1024 / 1024) * 10) / 10);

const firstBytes = 16;

/** «รูปภาพ หรือ PDF» */
export const useKindWords = ({ kinds }: Attachment): string => {
  const t = useMessages(attachmentMessages);
  const named = kinds.includes('drawing') ? kinds.filter((kind) => kind !== 'pdf') : kinds;
  return [...new Set(named.map((kind) => t[kind]))].join(t.or);
};

/** Why a file need not even be sent; null when it may. Pictures are made smaller before they leave; other files can’t be. */
export const useJudgeFile = (attachment: Attachment) => {
  const t = useMessages(attachmentMessages);
  const kinds = useKindWords(attachment);
  const limit = byteLimit(attachment);
  return async (file: File): Promise<string | null> => {
    const content = await file
      .slice(0, firstBytes)
      .arrayBuffer()
      .then((buffer) => contentOf(new Uint8Array(buffer)))
      .catch(() => null);
    if (content === null) return t.unreadable(file.name);
    if (content === 'empty') return t.empty(file.name);
    if (!fitsContent(content, attachment.kinds)) return t.wrongKind(file.name, kinds);
    const shrinks = content === 'image';
    return file.size > limit && !shrinks ? t.tooBig(file.name, megabytes(limit)) : null;
  };
};
