import { inflateSync } from 'node:zlib';
import { readPdf, type PdfObjects } from './pdf-objects.js';
import { listShownSpans } from './shown-spans.js';

/** Text of a glyph, by the glyph's number in its font. */
type GlyphTexts = Map<number, string>;

/** As glyphs stand: «น้ำ» is drawn as น, nikhahit, mark, า. */
const inGlyphOrder = (text: string): readonly string[] => [
  ...text.replaceAll(/([\u0e48-\u0e4b]?)\u0e33/g, '\u0e4d$1\u0e32'),
];

/** Which letters each glyph of a cluster says, where their numbers differ: what is known at both ends is left out, the rest goes in order. */
const shareOut = (glyphs: readonly number[], letters: readonly string[], known: GlyphTexts): GlyphTexts => {
  let [first, last] = [0, 0];
  while (first < glyphs.length && first < letters.length && known.get(glyphs[first]!) === letters[first])
    first += 1;
  const rest = Math.min(glyphs.length, letters.length) - first;
  while (last < rest && known.get(glyphs.at(-1 - last)!) === letters.at(-1 - last)) last += 1;
  const open = glyphs.slice(first, glyphs.length - last);
  const left = letters.slice(first, letters.length - last);
  return new Map(
    open.map((glyph, index) => [
      glyph,
      index === open.length - 1 ? left.slice(index).join('') : (left[index] ?? ''),
    ]),
  );
};

const utf16 = (hex: string): string => {
  const bytes = Buffer.from(hex, 'hex');
  return bytes.swap16().toString('utf16le');
};

const toHex = (text: string): string => Buffer.from(text, 'utf16le').swap16().toString('hex').toUpperCase();

const fontsOf = (page: string): ReadonlyMap<string, number> => {
  const listed = /\/Font\s*<<([^>]*)>>/.exec(page)?.[1] ?? '';
  return new Map([...listed.matchAll(/\/(\S+) (\d+) 0 R/g)].map(([, name, id]) => [name!, Number(id)]));
};

const refOf = (object: string, key: string): number | null => {
  const found = new RegExp(`/${key} (\\d+) 0 R`).exec(object);
  return found ? Number(found[1]) : null;
};

/** What every glyph of each font says, learnt from the clusters that the compiler has named. */
const learn = (pdf: PdfObjects): ReadonlyMap<number, GlyphTexts> => {
  const byMap = new Map<number, GlyphTexts>();
  const uneven: { known: GlyphTexts; glyphs: readonly number[]; letters: readonly string[] }[] = [];
  for (const page of pdf.texts(/\/Type \/Page\s/)) {
    const content = refOf(page, 'Contents');
    const fonts = fontsOf(page);
    if (content === null) continue;
    for (const { font, glyphs, text } of listShownSpans(
      inflateSync(pdf.stream(content)).toString('latin1'),
    )) {
      const map = refOf(pdf.text(fonts.get(font) ?? 0), 'ToUnicode');
      const letters = inGlyphOrder(text);
      if (map === null) continue;
      const known = byMap.get(map) ?? new Map<number, string>();
      byMap.set(map, known);
      if (letters.length === glyphs.length)
        glyphs.forEach((glyph, index) => known.has(glyph) || known.set(glyph, letters[index]!));
      else uneven.push({ known, glyphs, letters });
    }
  }
  for (const { known, glyphs, letters } of uneven)
    for (const [glyph, text] of shareOut(glyphs, letters, known))
      if (!known.has(glyph)) known.set(glyph, text);
  return byMap;
};

const entry = /<([0-9A-F]{4})> <([0-9A-F]+)>\n/g;
const sections = /\d+ beginbfchar[\s\S]*endbfchar\n/;
const mostInSection = 100;

/** The map with what was learnt; a section of it has at most a hundred lines. */
const rewrite = (map: string, learnt: GlyphTexts): string => {
  const body = sections.exec(map)?.[0] ?? '';
  const texts = new Map(
    [...body.matchAll(entry)].map(([, glyph, text]) => [parseInt(glyph!, 16), utf16(text!)]),
  );
  for (const [glyph, text] of learnt) texts.set(glyph, text);
  const lines = [...texts]
    .toSorted(([one], [other]) => one - other)
    .map(([glyph, text]) => `<${glyph.toString(16).toUpperCase().padStart(4, '0')}> <${toHex(text)}>\n`);
  const parts = Array.from({ length: Math.ceil(lines.length / mostInSection) }, (_, index) =>
    lines.slice(index * mostInSection, (index + 1) * mostInSection),
  );
  return map.replace(sections, () =>
    parts.map((part) => `${part.length} beginbfchar\n${part.join('')}endbfchar\n`).join(''),
  );
};

/**
 * Gives every glyph of a PDF of Typst its own letter. Typst names whole clusters («ที่» is one of three glyphs), for which
 * readers that don't know `ActualText` search and copy gibberish; the clusters stay named for those that do.
 */
export const mendTextLayer = (bytes: Buffer): Buffer => {
  const pdf = readPdf(bytes);
  const maps = [...learn(pdf)].map(([id, learnt]) => [id, rewrite(pdf.streamText(id), learnt)] as const);
  return pdf.append(maps);
};
