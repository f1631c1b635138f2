/** What is kept, by what the content is, never by name or by what the browser says. */
export const mediaTypes = {
  'image/jpeg': { kind: 'image', extension: 'jpg' },
  'image/png': { kind: 'image', extension: 'png' },
  'image/webp': { kind: 'image', extension: 'webp' },
  'application/pdf': { kind: 'pdf', extension: 'pdf' },
} as const;

export type MediaType = keyof typeof mediaTypes;
export type ImageType = Exclude<MediaType, 'application/pdf'>;

export const isMediaType = (type: string): type is MediaType => Object.hasOwn(mediaTypes, type);

export const kindOf = (type: string): 'image' | 'pdf' | null =>
  isMediaType(type) ? mediaTypes[type].kind : null;
