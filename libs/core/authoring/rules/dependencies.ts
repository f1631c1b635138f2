import type { Rule } from '#core/definition';
import { answerAddress } from '../field-address.js';
import { listFieldMentions } from '../field-mentions.js';
import { pageIndexOf } from '../find-place.js';
import type { ServiceDraft } from '../service-draft.js';

/** One field leaning on others: what shows it, demands it, works it out or checks it. */
export interface Dependency {
  readonly field: string;
  readonly on: readonly string[];
  readonly by: 'show' | 'require' | 'computed' | 'check';
  /** Path of the rule, formula or check in the draft. */
  readonly path: string;
}

const asked = ({ when }: Rule): readonly string[] => [...new Set(when.rows.map(({ field }) => field))];

const ofRules = ({ definition }: ServiceDraft): readonly Dependency[] =>
  (definition.form.rules ?? []).flatMap((rule, index) =>
    (['show', 'require'] as const).flatMap((by) =>
      (rule[by] ?? []).map((field) => ({
        field,
        on: asked(rule),
        by,
        path: `/definition/form/rules/${index}`,
      })),
    ),
  );

const readAt = (draft: ServiceDraft): ReadonlyMap<string, readonly string[]> => {
  const prefix = answerAddress('');
  const found = new Map<string, readonly string[]>();
  for (const { path, as, address } of listFieldMentions(draft)) {
    if (as !== 'expression' || !address.startsWith(`${prefix}/`)) continue;
    found.set(path, [...(found.get(path) ?? []), address.slice(prefix.length)]);
  }
  return found;
};

const ofFormulas = (draft: ServiceDraft): readonly Dependency[] => {
  const reads = readAt(draft);
  const { computed = [], checks = [] } = draft.definition.form;
  return [
    ...computed.map(({ target }, index) => ({
      field: target,
      on: reads.get(`/definition/form/computed/${index}/value`) ?? [],
      by: 'computed' as const,
      path: `/definition/form/computed/${index}`,
    })),
    ...checks.map(({ fields }, index) => ({
      field: fields[0]!,
      on: reads.get(`/definition/form/checks/${index}/assert`) ?? [],
      by: 'check' as const,
      path: `/definition/form/checks/${index}`,
    })),
  ];
};

/** Who depends on whom in a form: every field that a rule, formula or check ties to others, in the order of the draft. */
export const listDependencies = (draft: ServiceDraft): readonly Dependency[] =>
  [...ofRules(draft), ...ofFormulas(draft)]
    .map((one) => ({ ...one, on: one.on.filter((other) => other !== one.field) }))
    .filter(({ on }) => on.length > 0);

/** On which page what a rule shows, demands or limits stands first; -1 when on none. */
export const pageOfRule = (draft: ServiceDraft, { show = [], require = [], choices = [] }: Rule): number => {
  const pages = [...show, ...require, ...choices.map(({ field }) => field)]
    .map((pointer) => pageIndexOf(draft, answerAddress(pointer)))
    .filter((page) => page >= 0);
  return pages.length > 0 ? Math.min(...pages) : -1;
};
