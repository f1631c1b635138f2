/** RFC 8187 leaves these and letters and digits as they are. */
const encode = (name: string): string =>
  encodeURIComponent(name).replace(/['()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);

/** RFC 6266 with the name in UTF-8, and a plain one for old programs. */
export const contentDisposition = (how: 'inline' | 'attachment', name: string): string => {
  const plain = name.replace(/[^\x20-\x7e]/g, '_').replace(/["\\]/g, '_');
  return `${how}; filename="${plain}"; filename*=UTF-8''${encode(name)}`;
};
