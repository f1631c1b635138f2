import { isObject, own, pointerNames, pointerTo, valueAt, type SchemaObject } from '#core/fields';
import { problemAt, type Problem } from '#core/result';
import type { Part } from '../meta/part.js';
import { overlay } from './merge.js';

/** A part that was brought in: where it stands in the answers, and where in the uiSchema. */
export interface PlacedPart {
  readonly part: Part;
  readonly place: string;
  readonly uiPath: readonly string[];
}

export interface Inlined {
  readonly schema: SchemaObject;
  readonly placed: readonly PlacedPart[];
  readonly problems: readonly Problem[];
}

interface Site {
  /** Pattern in the answers. */
  readonly place: string;
  readonly uiPath: readonly string[];
  /** Pointer into the definition, for problems. */
  readonly path: string;
  /** References that are being followed: meeting one again is a circle. */
  readonly trail: readonly string[];
}

const maxNodes = 10_000;

const refusals = {
  unknownPart: (path: string, name: string) =>
    problemAt(path, 'definition.unknown-part', `ไม่มีชิ้นส่วน ${name}`, `There is no part ${name}`),
  unknownRef: (path: string, ref: string) =>
    problemAt(path, 'definition.unknown-ref', `อ้างถึง ${ref} ซึ่งไม่มี`, `Nothing stands at ${ref}`),
  circle: (path: string, ref: string) =>
    problemAt(
      path,
      'definition.circular-ref',
      `การอ้างถึง ${ref} วนกลับมาที่เดิม`,
      `The reference ${ref} goes in a circle`,
    ),
  tooLarge: (path: string) =>
    problemAt(
      path,
      'definition.too-many-nodes',
      'แบบฟอร์มใหญ่เกินไปเมื่อรวมทุกส่วน',
      'With its references the form is too large',
    ),
};

const partName = /^part:([a-z][a-z0-9]*(?:-[a-z0-9]+)*)@([1-9]\d*)$/;

/** Follows the references of one schema; the state of the walk. */
class Inliner {
  readonly placed: PlacedPart[] = [];
  readonly problems: Problem[] = [];
  private nodes = 0;

  constructor(
    private readonly parts: readonly Part[],
    private readonly root: SchemaObject,
  ) {}

  visit(value: unknown, site: Site): unknown {
    this.nodes += 1;
    if (this.nodes > maxNodes) {
      if (this.nodes === maxNodes + 1) this.problems.push(refusals.tooLarge(site.path));
      return {};
    }
    if (!isObject(value)) return value;
    return typeof own(value, '$ref') === 'string' ? this.follow(value, site) : this.descend(value, site);
  }

  private follow(schema: SchemaObject, site: Site): unknown {
    const { $ref, ...beside } = schema;
    const ref = String($ref);
    const path = `${site.path}/$ref`;
    if (site.trail.includes(ref)) return this.refuse(refusals.circle(path, ref));
    const inner = { ...site, trail: [...site.trail, ref] };
    if (ref.startsWith('part:')) return this.bringIn(ref, beside, path, inner);
    const target = ref.startsWith('#/') ? valueAt(this.root, ref.slice(1)) : undefined;
    if (!isObject(target)) return this.refuse(refusals.unknownRef(path, ref));
    return this.visit(overlay(target, beside), inner);
  }

  private bringIn(ref: string, beside: SchemaObject, path: string, site: Site): unknown {
    const [, name, version] = partName.exec(ref) ?? [];
    const part = this.parts.find((one) => one.part === name && one.version === Number(version));
    if (!part) return this.refuse(refusals.unknownPart(path, ref.slice('part:'.length)));
    this.placed.push({ part, place: site.place, uiPath: site.uiPath });
    return this.visit(overlay(part.schema, beside), site);
  }

  private refuse(found: Problem): SchemaObject {
    this.problems.push(found);
    return {};
  }

  private descend(schema: SchemaObject, site: Site): SchemaObject {
    return Object.fromEntries(
      Object.entries(schema)
        .filter(([keyword]) => keyword !== 'definitions')
        .map(([keyword, value]) => [
          keyword,
          this.keyword(keyword, value, { ...site, path: pointerTo(site.path, keyword) }),
        ]),
    );
  }

  private keyword(keyword: string, value: unknown, site: Site): unknown {
    if (keyword === 'properties' && isObject(value)) return this.properties(value, site);
    if (keyword === 'items' && isObject(value)) {
      return this.visit(value, { ...site, place: `${site.place}/*`, uiPath: [...site.uiPath, 'items'] });
    }
    if (keyword === 'dependencies' && isObject(value)) return this.each(value, site);
    if (Array.isArray(value))
      return value.map((item, index) => this.visit(item, { ...site, path: pointerTo(site.path, index) }));
    return keyword === 'const' || keyword === 'default' ? value : this.visit(value, site);
  }

  private each(values: SchemaObject, site: Site): SchemaObject {
    const entries = Object.entries(values);
    return Object.fromEntries(
      entries.map(([name, value]) => [
        name,
        this.visit(value, { ...site, path: pointerTo(site.path, name) }),
      ]),
    );
  }

  private properties(properties: SchemaObject, site: Site): SchemaObject {
    return Object.fromEntries(
      Object.entries(properties).map(([name, value]) => [
        name,
        this.visit(value, {
          ...site,
          place: pointerTo(site.place, name),
          uiPath: [...site.uiPath, ...pointerNames(pointerTo('', name))],
          path: pointerTo(site.path, name),
        }),
      ]),
    );
  }
}

/**
 * Brings in the shared parts and the local definitions that a schema refers to, so that it says all by itself. Keys beside
 * `$ref` are laid over what is brought in.
 */
export const inlineRefs = (schema: SchemaObject, parts: readonly Part[], path = '/form/schema'): Inlined => {
  const inliner = new Inliner(parts, schema);
  const inlined = inliner.visit(schema, { place: '', uiPath: [], path, trail: [] });
  return { schema: isObject(inlined) ? inlined : {}, placed: inliner.placed, problems: inliner.problems };
};
