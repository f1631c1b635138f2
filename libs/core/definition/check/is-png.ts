const signature = '\u0089PNG\r\n\u001a\n';
const head = 8;
const frame = 12;

const numberAt = (bytes: string, at: number): number =>
  [0, 1, 2, 3].reduce((sum, offset) => sum * 256 + (bytes.charCodeAt(at + offset) || 0), 0);

const decoded = (base64: string): string | null => {
  try {
    return atob(base64);
  } catch {
    return null;
  }
};

/** Whether base64 is a whole, square PNG of 64 to 1024 pixels, as far as its chunks tell. */
export const isSquarePng = (base64: string): boolean => {
  const bytes = decoded(base64);
  if (!bytes?.startsWith(signature) || bytes.slice(head + 4, head + 8) !== 'IHDR') return false;
  const [width, height] = [numberAt(bytes, head + 8), numberAt(bytes, head + 12)];
  let at = head;
  let last = '';
  while (at + frame <= bytes.length) {
    last = bytes.slice(at + 4, at + 8);
    at += frame + numberAt(bytes, at);
  }
  return width === height && width >= 64 && width <= 1024 && last === 'IEND' && at === bytes.length;
};
