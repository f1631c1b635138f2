import { inflateSync } from 'node:zlib';

/** The objects of a PDF with a plain table of references (PDF 1.4). */
export interface PdfObjects {
  /** The words of an object, without its stream. */
  readonly text: (id: number) => string;
  /** Of all objects whose words match. */
  readonly texts: (pattern: RegExp) => readonly string[];
  /** The stream of an object as it lies in the file. */
  readonly stream: (id: number) => Buffer;
  /** The stream in words, unpacked. */
  readonly streamText: (id: number) => string;
  /** The file with streams replaced: they are added at its end, as the format provides for. */
  readonly append: (streams: readonly (readonly [id: number, content: string])[]) => Buffer;
}

const readTable = (file: string): ReadonlyMap<number, number> => {
  const start = Number(/startxref\s+(\d+)\s+%%EOF\s*$/.exec(file)?.[1]);
  const [, first, rest = ''] = /^xref\s+(\d+) \d+\s+([\s\S]*?)trailer/.exec(file.slice(start)) ?? [];
  const rows = [...rest.matchAll(/(\d{10}) \d{5} ([nf])/g)];
  return new Map(
    rows.flatMap(([, offset, sort], index) =>
      sort === 'n' ? [[Number(first) + index, Number(offset)]] : [],
    ),
  );
};

const streamMark = /\bstream\r?\n/;

/** Reads a PDF that our compiler made; anything else is a programmer's error. */
export const readPdf = (bytes: Buffer): PdfObjects => {
  const file = bytes.toString('latin1');
  const table = readTable(file);
  const text = (id: number): string => {
    const at = table.get(id);
    if (at === undefined) return '';
    const end = file.indexOf('endobj', at);
    return file.slice(at, end).split(streamMark, 1)[0] ?? '';
  };
  const stream = (id: number): Buffer => {
    const words = text(id);
    const at = (table.get(id) ?? 0) + words.length;
    const mark = streamMark.exec(file.slice(at, at + 20))?.[0] ?? '';
    const length = Number(/\/Length (\d+)/.exec(words)?.[1]);
    return bytes.subarray(at + mark.length, at + mark.length + length);
  };
  return {
    text,
    texts: (pattern) => [...table.keys()].map(text).filter((words) => pattern.test(words)),
    stream,
    streamText: (id) => {
      const raw = stream(id);
      return (text(id).includes('/FlateDecode') ? inflateSync(raw) : raw).toString('latin1');
    },
    append: (streams) => append(bytes, file, streams),
  };
};

const append = (
  bytes: Buffer,
  file: string,
  streams: readonly (readonly [id: number, content: string])[],
): Buffer => {
  if (streams.length === 0) return bytes;
  const added: string[] = [];
  const offsets: string[] = [];
  let at = bytes.length;
  for (const [id, content] of streams) {
    const object = `${id} 0 obj\n<< /Length ${content.length} >>\nstream\n${content}\nendstream\nendobj\n`;
    offsets.push(`${id} 1\n${String(at).padStart(10, '0')} 00000 n\r\n`);
    added.push(object);
    at += object.length;
  }
  const trailer = file.slice(file.lastIndexOf('trailer'), file.lastIndexOf('startxref'));
  const before = /startxref\s+(\d+)/.exec(file.slice(file.lastIndexOf('startxref')))?.[1] ?? '0';
  const extended = trailer.replace('<<', `<<\n  /Prev ${before}`);
  const tail = `xref\n${offsets.join('')}${extended}startxref\n${at}\n%%EOF\n`;
  return Buffer.concat([bytes, Buffer.from(added.join('') + tail, 'latin1')]);
};
