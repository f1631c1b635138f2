import { describe, expect, it } from '@jest/globals';
import {
  createPerform,
  hasSharedSteps,
  newestParts,
  partKind,
  plainKinds,
  record,
  startHistory,
  undo,
  type ServiceDraft,
} from '#core/authoring';
import { bundleDefinition, canonicalJson, diffDefinitions, upgradeDefinition } from '#core/definition';
import { listServices, readParts } from '#test/support';

const parts = readParts();
const perform = createPerform([...plainKinds, ...newestParts(parts).map(partKind)], parts);

const bundled = ({ definition }: ServiceDraft) => {
  const result = bundleDefinition(definition, parts);
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  return result.value;
};

describe.each(listServices().map((service) => [service.code, service] as const))('%s', (_code, service) => {
  const upgraded = upgradeDefinition(service.definition);
  const draft = {
    definition: upgraded.ok ? upgraded.value : service.definition,
    samples: service.samples,
    journeys: service.journeys,
  } as ServiceDraft;
  const done = (command: Parameters<typeof perform>[1]): ServiceDraft => {
    const result = perform(draft, command);
    if (!result.ok) throw new Error(JSON.stringify(result.problems));
    return result.value;
  };
  const { title } = draft.definition;

  it('opens in the builder and is saved as it was', () => {
    expect(canonicalJson(draft.definition)).toBe(canonicalJson(service.definition));
    expect(canonicalJson(done({ type: 'replace', draft: structuredClone(draft) }))).toBe(
      canonicalJson(draft),
    );
    const untouched = done({ type: 'set', path: '/definition/title', value: structuredClone(title) });
    expect(canonicalJson(untouched)).toBe(canonicalJson(draft));
  });

  it('can be edited, taken back, and differs by what was edited alone', () => {
    const command = {
      type: 'set',
      path: '/definition/title',
      value: { ...title, th: `${title.th} (ใหม่)` },
    } as const;
    const edited = done(command);
    const { changes } = diffDefinitions(bundled(draft), bundled(edited));
    expect(changes.map(({ kind, sort, name }) => [kind, sort, name])).toEqual([['changed', 'head', 'title']]);
    expect(diffDefinitions(bundled(draft), bundled(draft)).changes).toEqual([]);
    const history = undo(record(startHistory(draft), command, edited));
    expect(canonicalJson(history.draft)).toBe(canonicalJson(draft));
  });

  it('has its shared steps made its own, and is the very same service', () => {
    const owned = done({ type: 'own-workflow' });
    expect(canonicalJson(bundled(owned))).toBe(canonicalJson(bundled(draft)));
    expect(hasSharedSteps(owned.definition, parts)).toBe(false);
    expect(owned === draft).toBe(!hasSharedSteps(draft.definition, parts));
  });
});
