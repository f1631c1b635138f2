import { isWithin, scopeOf } from '#core/fields';
import type { Problem } from '#core/result';
import { branchDependencies } from './branch-dependencies.js';
import { found, type Lint, type LintContext } from './lint-context.js';

/** Field -> what decides whether it shows, what its value is or may be, with the place in the definition that says so. */
type Dependencies = Map<string, { readonly on: string; readonly path: string }[]>;

const collect = ({ definition, environments }: LintContext): Dependencies => {
  const { form } = definition;
  const dependencies: Dependencies = new Map();
  const add = (field: string, on: string, path: string): void => {
    dependencies.set(field, [...(dependencies.get(field) ?? []), { on, path }]);
  };
  (form.rules ?? []).forEach((rule, index) =>
    [...(rule.show ?? []), ...(rule.choices ?? []).map(({ field }) => field)].forEach((field) =>
      rule.when.rows.forEach((row) => add(field, row.field, `/form/rules/${index}`)),
    ),
  );
  form.pages.forEach((page, index) =>
    page.sections
      .flatMap((section) => section.fields)
      .forEach((field) =>
        page.when?.rows.forEach((row) => add(field, row.field, `/form/pages/${index}/when`)),
      ),
  );
  (form.computed ?? []).forEach(({ target, value }, index) => {
    const compiled = environments.at(target).compile(value);
    if (!compiled.ok) return;
    const { answers = [], row = [] } = compiled.value.readsOf;
    for (const on of [...answers, ...row.map((pointer) => scopeOf(target) + pointer)])
      add(target, on, `/form/computed/${index}`);
  });
  for (const { field, on } of branchDependencies(form.schema)) add(field, on, '/form/schema');
  return dependencies;
};

/** A field leans on what its groups lean on; whoever looks at a group looks at all that is in it. */
const leansOn = (dependencies: Dependencies, field: string) =>
  [...dependencies]
    .filter(([owner]) => isWithin(field, owner) || isWithin(owner, field))
    .flatMap(([, reasons]) => reasons);

/** The first circle met from a field: the fields on it, and where it is closed. */
const circleFrom = (
  dependencies: Dependencies,
  start: string,
): { readonly path: string; readonly fields: readonly string[] } | null => {
  const seen = new Set<string>();
  const open = (dependencies.get(start) ?? []).map(({ on, path }) => ({ on, path, trail: [start] }));
  for (let step = open.pop(); step; step = open.pop()) {
    const { on, path, trail } = step;
    if (isWithin(start, on) || isWithin(on, start)) return { path, fields: [...trail, on] };
    if (seen.has(on)) continue;
    seen.add(on);
    open.push(...leansOn(dependencies, on).map((next) => ({ ...next, trail: [...trail, on] })));
  }
  return null;
};

/** Rules, pages and computed values lean on each other without a circle: otherwise there would be no one answer. */
export const lintCycles: Lint = (context) => {
  const dependencies = collect(context);
  const problems = new Map<string, Problem>();
  for (const field of dependencies.keys()) {
    const circle = circleFrom(dependencies, field);
    const key = circle && [...new Set(circle.fields)].sort().join(' ');
    if (!circle || !key || problems.has(key)) continue;
    const way = circle.fields.join(' → ');
    problems.set(
      key,
      found(
        circle.path,
        'circle',
        `เงื่อนไขหรือสูตรวนเป็นวง: ${way}`,
        `Conditions or values go in a circle: ${way}`,
      ),
    );
  }
  return [...problems.values()];
};
