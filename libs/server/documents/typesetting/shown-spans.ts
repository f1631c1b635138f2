/** Glyphs that are shown together and the text that they stand for. */
export interface ShownSpan {
  /** Name of the font in the page's resources. */
  readonly font: string;
  readonly glyphs: readonly number[];
  readonly text: string;
}

const escapes: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f' };

/** A string of the format from its `(`: its bytes, and where it ends. Parentheses in pairs need no escape. */
const readString = (content: string, from: number): { readonly bytes: string; readonly end: number } => {
  let bytes = '';
  let depth = 0;
  for (let at = from; at < content.length; at += 1) {
    const sign = content[at]!;
    if (sign === '\\') {
      const octal = /^[0-7]{1,3}/.exec(content.slice(at + 1, at + 4))?.[0];
      const next = content[at + 1]!;
      bytes += octal === undefined ? (escapes[next] ?? next) : String.fromCharCode(parseInt(octal, 8));
      at += octal?.length ?? 1;
      continue;
    }
    if (sign === '(') depth += 1;
    if (sign === ')') depth -= 1;
    if (depth === 0) return { bytes, end: at + 1 };
    if (at > from) bytes += sign;
  }
  return { bytes, end: content.length };
};

const toGlyphs = (bytes: string): readonly number[] =>
  Array.from(
    { length: bytes.length >> 1 },
    (_, index) => bytes.charCodeAt(index * 2) * 256 + bytes.charCodeAt(index * 2 + 1),
  );

const decode = (hex: string): string =>
  Buffer.from(hex, 'hex').swap16().toString('utf16le').replace('\ufeff', '');

const token = /\/ActualText <([0-9A-Fa-f]+)>|\/(\S+) [\d.]+ Tf|\b(BDC|BMC|EMC)\b|\(/g;

/** The clusters of a page's content whose text the file names (`ActualText`). */
export const listShownSpans = (content: string): readonly ShownSpan[] => {
  const spans: ShownSpan[] = [];
  const open: (string | null)[] = [];
  let named: string | null = null;
  let font = '';
  let glyphs: number[] = [];
  token.lastIndex = 0;
  for (let found = token.exec(content); found; found = token.exec(content)) {
    const [, actual, fontName, mark] = found;
    if (actual !== undefined) named = decode(actual);
    else if (fontName !== undefined) font = fontName;
    else if (mark === 'EMC') {
      const text = open.pop() ?? null;
      if (text !== null) spans.push({ font, glyphs, text });
      glyphs = [];
    } else if (mark !== undefined) {
      open.push(named);
      named = null;
      glyphs = [];
    } else {
      const { bytes, end } = readString(content, found.index);
      glyphs.push(...toGlyphs(bytes));
      token.lastIndex = end;
    }
  }
  return spans;
};
