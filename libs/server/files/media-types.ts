import type { FileKind } from '#core/papers';

/** What is kept, by what the content is, never by name or by what the browser says. */
export const mediaTypes = {
  'image/jpeg': { kind: 'image', extension: 'jpg' },
  'image/png': { kind: 'image', extension: 'png' },
  'image/webp': { kind: 'image', extension: 'webp' },
  'application/pdf': { kind: 'pdf', extension: 'pdf' },
  'audio/mpeg': { kind: 'audio', extension: 'mp3' },
  'audio/x-m4a': { kind: 'audio', extension: 'm4a' },
  'audio/ogg': { kind: 'audio', extension: 'ogg' },
  'audio/wav': { kind: 'audio', extension: 'wav' },
  'video/mp4': { kind: 'video', extension: 'mp4' },
  'video/quicktime': { kind: 'video', extension: 'mov' },
  'video/webm': { kind: 'video', extension: 'webm' },
  'video/3gpp': { kind: 'video', extension: '3gp' },
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': {
    kind: 'spreadsheet',
    extension: 'xlsx',
  },
} as const satisfies Readonly<Record<string, { readonly kind: FileKind; readonly extension: string }>>;

export type MediaType = keyof typeof mediaTypes;
export type ImageType = 'image/jpeg' | 'image/png' | 'image/webp';

export const isMediaType = (type: string): type is MediaType => Object.hasOwn(mediaTypes, type);

export const kindOf = (type: string): FileKind | null => (isMediaType(type) ? mediaTypes[type].kind : null);

/** Whether a file of this type is of one of the kinds that are asked for. Drawings are PDFs that may be large. */
export const fitsKinds = (type: string, kinds: readonly FileKind[]): boolean => {
  const kind = kindOf(type);
  return kind !== null && (kinds.includes(kind) || (kind === 'pdf' && kinds.includes('drawing')));
};
