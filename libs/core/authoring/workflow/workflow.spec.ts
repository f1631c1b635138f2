import { describe, expect, it } from '@jest/globals';
import { bundleDefinition, judgeExpression, lintDefinition } from '#core/definition';
import { text, type Problem } from '#core/result';
import { toyDefinition, toyJourneys, toySamples } from '#test/fixtures';
import { blankDraft } from '../blank-draft.js';
import type { Command } from '../command.js';
import { namesOf } from '../names.js';
import { plainKinds } from '../palette/index.js';
import { createPerform } from '../perform.js';
import { conditionFields } from '../rules/condition-fields.js';
import { operatorsFor, startRow } from '../rules/operators-for.js';
import type { ServiceDraft } from '../service-draft.js';
import { conditionFormula, listStepDependents, readCondition, stateInstead, waysOut } from './index.js';

const perform = createPerform(plainKinds);
const toy: ServiceDraft = { definition: toyDefinition, samples: toySamples, journeys: toyJourneys };

const after = (draft: ServiceDraft, ...commands: readonly Command[]): ServiceDraft =>
  commands.reduce((whole, command) => {
    const done = perform(whole, command);
    if (!done.ok) throw new Error(JSON.stringify(done.problems));
    return done.value;
  }, draft);

const refusal = (draft: ServiceDraft, command: Command): Problem => {
  const result = perform(draft, command);
  if (result.ok) throw new Error('was done');
  return result.problems[0]!;
};

const errorsOf = ({ definition }: ServiceDraft): readonly string[] => {
  const bundled = bundleDefinition(definition, []);
  if (!bundled.ok) return bundled.problems.map(({ code }) => code);
  return lintDefinition(bundled.value)
    .filter(({ severity, pointer = '' }) => severity !== 'warning' && pointer.startsWith('/workflow'))
    .map(({ code, pointer }) => `${code} ${pointer ?? ''}`);
};

const fresh = blankDraft({
  code: 'new-service',
  title: text('บริการใหม่', 'New service'),
  category: 'gen',
  kind: 'request',
  division: 'clerk',
});
const request = after(fresh, { type: 'apply-pattern', pattern: 'request' });
const visit = text('นัดหมาย', 'Visit');

describe('a state', () => {
  it('comes behind the one that is meant, with an action that leads to it', () => {
    const draft = after(fresh, {
      type: 'add-state',
      title: visit,
      after: 'submitted',
      via: text('นัด', 'Arrange'),
    });
    expect(namesOf(draft, 'state')).toEqual(['submitted', 'visit', 'working', 'done']);
    expect(waysOut(draft.definition.workflow, 'submitted')).toEqual(['working', 'visit']);
    expect(errorsOf(draft)).toEqual(['definition.no-way-out /workflow/states/visit']);
  });

  it('of a title without Latin letters gets a free name all the same', () => {
    const draft = after(
      fresh,
      { type: 'add-state', title: text('นัด', '') },
      { type: 'add-state', title: text('ตรวจ', '') },
    );
    expect(namesOf(draft, 'state').slice(-2)).toEqual(['state', 'state-2']);
  });

  it('is copied with its ways out', () => {
    const draft = after(request, { type: 'duplicate-step', sort: 'state', name: 'working' });
    expect(namesOf(draft, 'state')).toContain('working-2');
    const { workflow } = draft.definition;
    expect(waysOut(workflow, 'working-2')).toEqual(waysOut(workflow, 'working'));
    expect(workflow.states['working-2']!.title.th).toBe('กำลังดำเนินการ (สำเนา)');
  });

  it('moves in the list, never out of it', () => {
    const moved = after(request, { type: 'move-step', sort: 'state', name: 'done', to: -3 });
    expect(namesOf(moved, 'state')[0]).toBe('done');
    expect(
      namesOf(after(moved, { type: 'move-step', sort: 'state', name: 'done', to: 99 }), 'state').at(-1),
    ).toBe('done');
  });

  it('does not go while something means it, unless it is said where cases go instead', () => {
    const refused = refusal(request, { type: 'delete-state', name: 'working' });
    expect(refused.code).toBe('authoring.in-use');
    expect(refused.facts?.['paths']).toEqual(listStepDependents(request, 'state', 'working'));
    expect(stateInstead(request, 'working')).toBe('returned');
    const gone = after(request, { type: 'delete-state', name: 'working', instead: 'done' });
    expect(namesOf(gone, 'state')).not.toContain('working');
    expect(gone.definition.workflow.actions['receive']!.to).toBe('done');
    expect(Object.keys(gone.definition.workflow.actions)).not.toContain('finish');
    expect(JSON.stringify(gone.definition.workflow)).not.toContain('"working"');
  });

  it.each(namesOf(toy, 'state'))('«%s» of the toy goes with everything that meant it', (name) => {
    const gone = after(toy, { type: 'delete-state', name, instead: stateInstead(toy, name) });
    expect(listStepDependents(gone, 'state', name)).toEqual([]);
  });

  it('goes with the ways to it, where that is wanted', () => {
    const command = { type: 'delete-state', name: 'returned', instead: 'working', waysIn: true } as const;
    const gone = after(request, command);
    expect(Object.keys(gone.definition.workflow.actions)).toEqual(['receive', 'finish', 'refuse']);
    expect(errorsOf(gone)).toEqual(errorsOf(request));
  });

  it('takes nobody’s place that is not there, and the last one stays', () => {
    const command = { type: 'delete-state', name: 'working' } as const;
    expect(refusal(request, { ...command, instead: 'nowhere' }).code).toBe('authoring.unknown-name');
    expect(refusal(request, { ...command, instead: 'working' }).code).toBe('authoring.unknown-name');
    const one = after(fresh, { type: 'apply-pattern', pattern: 'survey' });
    expect(perform(one, { type: 'delete-state', name: 'sent' }).ok).toBe(false);
  });
});

describe('an action', () => {
  it('leads from state to state; the first way on is the main button', () => {
    const draft = after(
      fresh,
      { type: 'add-state', title: visit, after: 'working' },
      { type: 'add-action', title: text('ไป', 'Go'), from: 'visit', to: 'done' },
      { type: 'add-action', title: text('กลับ', 'Back'), from: 'visit', to: 'working' },
      { type: 'add-action', title: text('จด', 'Note'), from: 'visit' },
    );
    const { actions } = draft.definition.workflow;
    expect(actions['go']).toMatchObject({ from: ['visit'], to: 'done', tone: 'primary' });
    expect(actions['back']!.tone).toBeUndefined();
    expect(actions['note']!.to).toBeUndefined();
  });

  it('from a state that waits for the applicant is the applicant’s', () => {
    const draft = after(request, {
      type: 'add-action',
      title: text('ถอน', 'Withdraw'),
      from: 'returned',
      to: 'refused',
    });
    expect(draft.definition.workflow.actions['withdraw']!.by).toEqual([{ role: 'applicant' }]);
  });

  it('is copied, moved, and refused where its states are not', () => {
    const draft = after(
      request,
      { type: 'duplicate-step', sort: 'action', name: 'finish' },
      { type: 'move-step', sort: 'action', name: 'finish-2', to: 0 },
    );
    expect(Object.keys(draft.definition.workflow.actions)[0]).toBe('finish-2');
    expect(refusal(fresh, { type: 'add-action', title: visit, from: 'nowhere' }).code).toBe(
      'authoring.unknown-name',
    );
  });

  it.each(namesOf(toy, 'action'))('«%s» of the toy goes with what meant it', (name) => {
    const dependents = listStepDependents(toy, 'action', name);
    const asked = perform(toy, { type: 'delete-action', name });
    expect(asked.ok ? [] : asked.problems[0]!.facts?.['paths']).toEqual(dependents);
    const gone = after(toy, { type: 'delete-action', name, mend: true });
    expect(namesOf(gone, 'action')).not.toContain(name);
    const left = listStepDependents(gone, 'action', name);
    expect(left.filter((path) => /fourEyes|silence|journeys/.test(path))).toEqual([]);
  });
});

describe('a clock', () => {
  const seven = { amount: 7, unit: 'working-days' } as const;

  it('of a state starts there, stops behind it, warns and tells the supervisor', () => {
    const [clock] = after(request, { type: 'add-clock', state: 'working', length: seven }).definition.workflow
      .clocks!;
    expect(clock).toMatchObject({
      id: 'working',
      length: seven,
      starts: { entering: ['working'] },
      stopsAt: ['done', 'refused'],
      warnings: [{ before: { amount: 1, unit: 'working-days' }, to: 'assignee' }],
      late: { escalate: [{ to: 'supervisor' }] },
    });
  });

  it('of the first state, or of the whole case, counts from the receipt', () => {
    const { clocks } = after(
      request,
      { type: 'add-clock', state: 'submitted', length: { amount: 1, unit: 'hours' } },
      { type: 'add-clock', length: seven },
    ).definition.workflow;
    expect(clocks!.map(({ starts }) => starts)).toEqual([undefined, undefined]);
    expect(clocks!.map(({ warnings }) => warnings?.length)).toEqual([undefined, 1]);
  });

  it('leaves the lint nothing to find', () => {
    const states = namesOf(request, 'state').filter(
      (name) => !request.definition.workflow.states[name]!.final,
    );
    const draft = after(
      request,
      ...states.map((state): Command => ({ type: 'add-clock', state, length: seven })),
    );
    expect(errorsOf(draft)).toEqual(errorsOf(request));
  });
});

describe('letters and messages', () => {
  it('of an action come with the effect that sends them', () => {
    const draft = after(
      request,
      { type: 'add-letter', action: 'finish', title: text('หนังสือแจ้งผล', 'Letter') },
      { type: 'add-message', action: 'receive', to: 'applicant' },
    );
    const { documents, notifications, workflow } = draft.definition;
    expect(documents!.map(({ id }) => id)).toEqual(['finish-letter']);
    expect(workflow.actions['finish']!.effects).toContainEqual({
      type: 'issue-document',
      document: 'finish-letter',
    });
    expect(workflow.actions['receive']!.effects).toEqual([{ type: 'notify', notification: 'receive' }]);
    expect(notifications!.at(-1)!.id).toBe('receive');
  });

  it('of a refusal say why and how to appeal', () => {
    const draft = after(request, { type: 'add-letter', action: 'refuse', title: text('แจ้งผล', '') });
    expect(JSON.stringify(draft.definition.documents)).toContain('{{case.appeal}}');
  });
});

describe('guards as sentences', () => {
  const fields = conditionFields(toy, []).filter(({ pointer }) => !pointer.includes('*'));
  const rows = fields.flatMap((field) => operatorsFor(field).map((operator) => startRow(field, operator)));
  const withGuard = (expression: string): ServiceDraft =>
    after(toy, {
      type: 'set',
      path: `/definition/workflow/actions/${namesOf(toy, 'action')[0]}/guard`,
      value: { expression, reason: text('ไม่ได้', 'No') },
    });

  it('are formulas that compile, whatever is asked', () => {
    const path = `/workflow/actions/${namesOf(toy, 'action')[0]}/guard/expression`;
    const bundled = bundleDefinition(withGuard('true').definition, []);
    if (!bundled.ok) throw new Error('not bundled');
    const wrong = rows.flatMap((row) => {
      const formula = conditionFormula({ match: 'all', rows: [row] });
      const judged = judgeExpression(bundled.value, path, formula);
      return judged?.ok ? [] : [formula];
    });
    expect(wrong).toEqual([]);
  });

  it('are read back as they were written, and nothing else is', () => {
    for (const row of rows) {
      const condition = { match: 'any', rows: [row, rows[0]!] } as const;
      expect(readCondition(conditionFormula(condition), fields)).toEqual(condition);
    }
    expect(readCondition('case.corrections == 0', fields)).toBeUndefined();
    expect(readCondition('answers.kind == "x"', fields)).toBeUndefined();
  });
});
