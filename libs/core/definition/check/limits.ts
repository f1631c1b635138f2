import { forbiddenKeys, pointerTo } from '#core/fields';
import { problem, problemAt, type Problem } from '#core/result';

/** Limits of a definition as JSON, asked before anything else looks at it. Real forms stay far below. */
export const definitionLimits = { bytes: 256 * 1024, nodes: 10_000, depth: 32 } as const;

const tooLarge = (): Problem =>
  problem(
    'definition.too-large',
    `แบบบริการใหญ่เกิน ${definitionLimits.bytes / 1024} kB`,
    `The definition is larger than ${definitionLimits.bytes / 1024} kB`,
    { limit: definitionLimits.bytes },
  );

const tooManyNodes = (): Problem =>
  problem(
    'definition.too-many-nodes',
    `แบบบริการมีข้อมูลเกิน ${definitionLimits.nodes} ส่วน`,
    `The definition has more than ${definitionLimits.nodes} nodes`,
    { limit: definitionLimits.nodes },
  );

const tooDeep = (path: string): Problem =>
  problemAt(
    path,
    'definition.too-deep',
    `แบบบริการซ้อนกันลึกเกิน ${definitionLimits.depth} ชั้น`,
    `The definition nests deeper than ${definitionLimits.depth} levels`,
  );

const forbiddenName = (path: string): Problem =>
  problemAt(path, 'definition.forbidden-name', 'ใช้ชื่อนี้ไม่ได้', 'This name can’t be used');

const notJson = (path: string): Problem =>
  problemAt(path, 'definition.not-json', 'ค่านี้ไม่ใช่ข้อมูล JSON', 'This is no JSON value');

const utf8Length = (text: string): number => {
  let bytes = 0;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    // Halves of a pair count two each.
    bytes += code < 0x80 ? 1 : code < 0x800 || (code & 0xf800) === 0xd800 ? 2 : 3;
  }
  return bytes;
};

/** A list or an object literal of any realm: input may come from another thread. */
const isPlain = (value: object): boolean => {
  const prototype: unknown = Object.getPrototypeOf(value);
  return Array.isArray(value) || prototype === null || Object.getPrototypeOf(prototype) === null;
};

type Json = Readonly<Record<string, unknown>>;

interface Visit {
  readonly value: unknown;
  readonly key: string;
  readonly parent: Visit | null;
  readonly depth: number;
}

/** Written only when it is told: a definition has thousands of places. */
const pathOf = ({ key, parent }: Visit): string => (parent ? pointerTo(pathOf(parent), key) : '');

/**
 * Walks a value without recursion and says the first limit that it breaks, or null: what is no JSON, keys that reach into
 * prototypes, depth, nodes, bytes.
 */
export const breachOfLimits = (document: unknown): Problem | null => {
  const open: Visit[] = [{ value: document, key: '', parent: null, depth: 1 }];
  let nodes = 0;
  let bytes = 0;
  for (let visit = open.pop(); visit; visit = open.pop()) {
    const { value, depth } = visit;
    nodes += 1;
    if (nodes > definitionLimits.nodes) return tooManyNodes();
    if (depth > definitionLimits.depth) return tooDeep(pathOf(visit));
    if (typeof value === 'string') bytes += utf8Length(value);
    else if (typeof value === 'object' && value !== null) {
      if (!isPlain(value)) return notJson(pathOf(visit));
      const isList = Array.isArray(value);
      const keys = Object.keys(value);
      for (let at = keys.length - 1; at >= 0; at -= 1) {
        const key = keys[at]!;
        if (forbiddenKeys.has(key)) return forbiddenName(pointerTo(pathOf(visit), key));
        if (!isList) bytes += utf8Length(key);
        open.push({ value: (value as Json)[key], key, parent: visit, depth: depth + 1 });
      }
    } else if (value !== null && typeof value !== 'boolean' && !Number.isFinite(value))
      return notJson(pathOf(visit));
    if (bytes > definitionLimits.bytes) return tooLarge();
  }
  return null;
};
