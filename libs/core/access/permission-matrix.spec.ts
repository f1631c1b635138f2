import { describe, expect, it } from '@jest/globals';
import type { Result } from '#core/result';
import {
  type Actor,
  type CaseAccess,
  type CaseStanding,
  mayAssignSomebody,
  mayNote,
  mayOpen,
  mayRead,
  mayRelease,
  mayTake,
} from './index.js';

const standing = (over: Partial<CaseStanding> = {}): CaseStanding => ({
  division: 'engineering',
  divisions: ['engineering'],
  assignee: null,
  assignedAt: null,
  filedBy: null,
  flags: [],
  ...over,
});

const access = (over: Partial<CaseAccess> = {}): CaseAccess => ({
  sealed: false,
  final: false,
  performers: [{ role: 'officer' }],
  ...over,
});

const officer = (id: string, roles: readonly string[], divisions: readonly string[]): Actor => ({
  kind: 'officer',
  id,
  roles,
  divisions,
});

const actors = {
  officer: officer('me', ['officer'], ['engineering']),
  supervisor: officer('me', ['supervisor'], ['engineering']),
  executive: officer('me', ['executive'], []),
  'executive+supervisor': officer('me', ['executive', 'supervisor'], ['engineering', 'welfare']),
  admin: officer('me', ['admin'], ['engineering']),
  'officer of another division': officer('me', ['officer'], ['welfare']),
  'supervisor of another division': officer('me', ['supervisor'], ['welfare']),
  'officer without a role': officer('me', [], ['engineering']),
  applicant: { kind: 'applicant', id: null, roles: [], divisions: [] },
} as const satisfies Record<string, Actor>;

const cases = {
  free: standing(),
  mine: standing({ assignee: 'me', assignedAt: '2026-11-23T02:00:00.000Z' }),
  "another's": standing({ assignee: 'colleague', assignedAt: '2026-11-23T02:00:00.000Z' }),
} as const;

const deeds = {
  read: mayRead,
  open: mayOpen,
  take: mayTake,
  release: mayRelease,
  assign: mayAssignSomebody,
  note: mayNote,
} as const;

const answer = (result: Result<null>): string =>
  result.ok ? 'yes' : (result.problems[0]?.code ?? '').replace('case.', '');

const columns = Object.keys(deeds) as (keyof typeof deeds)[];

const row = (actor: Actor, on: CaseStanding, at: CaseAccess): string =>
  columns.map((deed) => answer(deeds[deed](actor, on, at))).join(' ');

type Matrix = Readonly<Record<keyof typeof actors, Readonly<Record<keyof typeof cases, string>>>>;

const nobody = 'not-found not-found not-found not-found not-found not-found';
const stranger = { free: nobody, mine: nobody, "another's": nobody } as const;

const ordinary: Matrix = {
  //          read open             take             release          assign           note
  officer: {
    free: 'yes action-forbidden yes action-forbidden action-forbidden yes',
    mine: 'yes yes already-taken yes action-forbidden yes',
    "another's": 'yes action-forbidden already-taken action-forbidden action-forbidden yes',
  },
  supervisor: {
    free: 'yes action-forbidden yes not-taken yes yes',
    mine: 'yes yes already-taken yes yes yes',
    "another's": 'yes action-forbidden already-taken yes yes yes',
  },
  executive: {
    free: 'yes action-forbidden action-forbidden action-forbidden action-forbidden yes',
    mine: 'yes yes action-forbidden yes action-forbidden yes',
    "another's": 'yes action-forbidden action-forbidden action-forbidden action-forbidden yes',
  },
  'executive+supervisor': {
    free: 'yes action-forbidden yes not-taken yes yes',
    mine: 'yes yes already-taken yes yes yes',
    "another's": 'yes action-forbidden already-taken yes yes yes',
  },
  admin: stranger,
  'officer of another division': {
    ...stranger,
    mine: 'yes yes action-forbidden yes action-forbidden yes',
  },
  'supervisor of another division': {
    ...stranger,
    mine: 'yes yes action-forbidden yes action-forbidden yes',
  },
  'officer without a role': stranger,
  applicant: stranger,
};

const sealed: Matrix = {
  officer: {
    free: nobody,
    mine: 'yes yes action-forbidden yes action-forbidden yes',
    "another's": nobody,
  },
  supervisor: {
    free: 'yes action-forbidden yes not-taken yes yes',
    mine: 'yes yes already-taken yes yes yes',
    "another's": 'yes action-forbidden already-taken yes yes yes',
  },
  executive: {
    ...stranger,
    mine: 'yes yes action-forbidden yes action-forbidden yes',
  },
  'executive+supervisor': {
    ...stranger,
    mine: 'yes yes action-forbidden yes action-forbidden yes',
  },
  admin: stranger,
  'officer of another division': {
    ...stranger,
    mine: 'yes yes action-forbidden yes action-forbidden yes',
  },
  'supervisor of another division': {
    ...stranger,
    mine: 'yes yes action-forbidden yes action-forbidden yes',
  },
  'officer without a role': stranger,
  applicant: stranger,
};

const cells = (matrix: Matrix) =>
  (Object.keys(matrix) as (keyof Matrix)[]).flatMap((actor) =>
    (Object.keys(cases) as (keyof typeof cases)[]).map((held) => ({
      actor,
      held,
      expected: matrix[actor][held],
    })),
  );

describe(`permission matrix (${columns.join(', ')})`, () => {
  it.each(cells(ordinary))('$actor, a case that is $held: $expected', ({ actor, held, expected }) => {
    expect(row(actors[actor], cases[held], access())).toBe(expected);
  });

  it.each(cells(sealed))('$actor, a sealed case that is $held: $expected', ({ actor, held, expected }) => {
    expect(row(actors[actor], cases[held], access({ sealed: true }))).toBe(expected);
  });

  it.each(cells(sealed))(
    '$actor, a case flagged as sealed that is $held: the same',
    ({ actor, held, expected }) => {
      expect(row(actors[actor], { ...cases[held], flags: ['sealed'] }, access())).toBe(expected);
    },
  );
});

describe('divisions', () => {
  const away = standing({ division: 'treasury', divisions: ['engineering', 'treasury'] });

  it('a division that has had the case still reads it, but does not take it', () => {
    expect(mayRead(actors.officer, away, access()).ok).toBe(true);
    expect(answer(mayTake(actors.officer, away, access()))).toBe('action-forbidden');
  });

  it('a sealed case stays in sight, masked, for who has acted on it: they are told what came of it', () => {
    const acted = standing({ deeds: { refer: { by: 'me' } } });
    const sealedHere = access({ sealed: true });
    expect(answer(mayRead(actors.officer, acted, sealedHere))).toBe('yes');
    expect(answer(mayOpen(actors.officer, acted, sealedHere))).not.toBe('yes');
    expect(answer(mayRead(actors['officer of another division'], standing(), sealedHere))).toBe('not-found');
  });

  it('a sealed case is out of sight as soon as it is out of the hands', () => {
    expect(answer(mayRead(actors.supervisor, away, access({ sealed: true })))).toBe('not-found');
  });

  it('a division that an action of the state names works on the case too', () => {
    const invited = access({ performers: [{ role: 'officer', division: 'welfare' }] });
    expect(mayTake(actors['officer of another division'], standing(), invited).ok).toBe(true);
  });
});

describe('opening what is masked', () => {
  it('a supervisor whom an action of the state calls need not take the case', () => {
    const called = access({ performers: [{ role: 'officer' }, { role: 'supervisor' }] });
    expect(mayOpen(actors.supervisor, standing(), called).ok).toBe(true);
    expect(mayOpen(actors.officer, standing(), called).ok).toBe(false);
  });

  it('an executive whom an action of the state calls need not take the case', () => {
    expect(mayOpen(actors.executive, standing(), access({ performers: [{ role: 'executive' }] })).ok).toBe(
      true,
    );
  });
});

describe('a case that has ended', () => {
  it.each(['take', 'release', 'assign'] as const)('nobody can %s it', (deed) => {
    const result = deeds[deed](actors.supervisor, cases.free, access({ final: true }));
    expect(answer(result)).toBe('action-not-available');
  });

  it('is still read and noted', () => {
    const ended = access({ final: true });
    expect(row(actors.officer, cases.mine, ended).split(' ')).toEqual(expect.arrayContaining(['yes']));
    expect(mayNote(actors.officer, cases.mine, ended).ok).toBe(true);
  });
});
