import type { RawError } from './raw-error.js';

const isUnion = (error: RawError): boolean => error.keyword === 'oneOf' || error.keyword === 'anyOf';

const fixedValue = new Set(['const', 'enum']);
const ownKind = new Set(['const', 'enum', 'type', 'false schema']);

const branchOf = (error: RawError, union: RawError): string | null => {
  const prefix = `${union.schemaPath}/`;
  if (!error.schemaPath.startsWith(prefix)) return null;
  return error.schemaPath.slice(prefix.length).split('/', 1)[0] ?? null;
};

const isAt = (path: string, place: string): boolean => path === place || path.startsWith(`${place}/`);

const groupByBranch = (errors: readonly RawError[], union: RawError): Map<string, RawError[]> => {
  const branches = new Map<string, RawError[]>();
  for (const error of errors) {
    const branch = branchOf(error, union);
    if (branch !== null && isAt(error.instancePath, union.instancePath)) {
      branches.set(branch, [...(branches.get(branch) ?? []), error]);
    }
  }
  return branches;
};

/** All branches say no more than «another value»: a choice. */
const isChoice = (branches: Map<string, RawError[]>, union: RawError): boolean =>
  [...branches.values()].every((errors) =>
    errors.every(
      (error) =>
        error.instancePath === union.instancePath && (error.keyword === 'const' || error.keyword === 'enum'),
    ),
  );

type Branch = readonly RawError[];

/** The branch of the value’s own kind with its fixed values, or else the only one of its own kind. */
const meantBranch = (branches: readonly Branch[], union: RawError): Branch | undefined => {
  const ofKind = branches.filter(
    (errors) =>
      !errors.some((error) => error.instancePath === union.instancePath && ownKind.has(error.keyword)),
  );
  const fitting = ofKind.filter((errors) => !errors.some((error) => fixedValue.has(error.keyword)));
  return [fitting, ofKind].find((candidates) => candidates.length === 1)?.[0];
};

const resolveUnion = (errors: readonly RawError[], union: RawError): readonly RawError[] => {
  const branches = groupByBranch(errors, union);
  if (branches.size === 0) return errors;
  const inside = new Set([...branches.values()].flat());
  const outside = errors.filter((error) => !inside.has(error) && error !== union);
  if (isChoice(branches, union)) return [...outside, { ...union, keyword: 'enum', params: {} }];
  return [...outside, ...(meantBranch([...branches.values()], union) ?? [union])];
};

/**
 * One mistake under `oneOf` or `anyOf` makes an error in every branch. Keeps those of the branch that was meant (the only
 * one that its kind and fixed values don’t rule out), turns a choice of constants into one `enum` error, and otherwise
 * keeps the union’s own error alone. Inner unions are settled before outer ones.
 */
export const chooseBranches = (errors: readonly RawError[]): readonly RawError[] => {
  if (!errors.some(isUnion)) return errors;
  const unions = errors.filter(isUnion).sort((a, b) => b.schemaPath.length - a.schemaPath.length);
  return unions.reduce<readonly RawError[]>(
    (kept, union) => (kept.includes(union) ? resolveUnion(kept, union) : kept),
    errors,
  );
};
