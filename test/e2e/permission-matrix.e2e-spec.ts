import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type CaseStanding, mayOpen, mayRead, mayReveal } from '#core/access';
import { routeRules } from '#contracts/permissions';
import type { Receipt } from '#contracts/submissions';
import type { CaseCommand, WorkflowSource } from '#core/workflow';
import { type ToyStory, toyCalendar, toyPermit, toyTeller, toyTip } from '#test/fixtures';
import {
  type MatrixAccount as Account,
  type MatrixPerson,
  Stage,
  bringMatrixPeople,
  createPowersDatabase,
  isShownRoute,
  matrixNames as names,
} from '#test/support';

const take: CaseCommand = { type: 'take' };
const act = (action: string, input: object = {}): CaseCommand => ({ type: 'act', action, input });

/** Where a case stands, and how it came there; each is told anew for every deed that succeeds. */
const situations: readonly {
  readonly title: string;
  readonly definition: WorkflowSource & { readonly code: string };
  readonly answers: Readonly<Record<string, unknown>>;
  readonly way: readonly (readonly [Account, CaseCommand])[];
}[] = [
  { title: 'free', definition: toyPermit, answers: { name: 'ก', area: 5 }, way: [] },
  {
    title: 'held, being checked',
    definition: toyPermit,
    answers: { name: 'ก', area: 5 },
    way: [
      ['holder', take],
      ['holder', act('accept')],
    ],
  },
  {
    title: 'held, being decided',
    definition: toyPermit,
    answers: { name: 'ก', area: 5 },
    way: [
      ['holder', take],
      ['holder', act('accept')],
      ['holder', act('inspect')],
      ['holder', act('site-visit', { area: 5, safe: true })],
    ],
  },
  { title: 'sealed and free', definition: toyTip, answers: { area: 5 }, way: [] },
  {
    title: 'sealed, being looked into',
    definition: toyTip,
    answers: { area: 5 },
    way: [['chief', act('look')]],
  },
];

const input = {
  reason: 'เหตุผลของเรื่อง',
  facts: 'ข้อเท็จจริง',
  law: 'ข้อกฎหมาย',
  step: 'checking',
  agency: 'แขวงทางหลวง',
  division: 'health',
  area: 5,
  safe: true,
};

describe('the permission matrix, route by route', () => {
  let stage: Stage;
  let people: Readonly<Record<Account, MatrixPerson>>;

  beforeAll(async () => {
    stage = await Stage.open({ database: await createPowersDatabase() });
    people = await bringMatrixPeople(stage);
  });

  afterAll(() => stage.close());

  const must = <T>(value: T | undefined): T => {
    if (value === undefined) throw new Error('not prepared');
    return value;
  };

  const send = (who: Account, id: string, command: CaseCommand, version: number) => {
    const { client } = people[who];
    switch (command.type) {
      case 'act':
        return client.post(`/api/cases/${id}/actions/${command.action}`, {
          expectedVersion: version,
          answers: command.input,
        });
      case 'note':
        return client.post(`/api/cases/${id}/notes`, { text: command.text });
      case 'assign':
        return client.post(`/api/cases/${id}/assign`, { to: must(command.to.id ?? undefined) });
      default:
        return client.post(`/api/cases/${id}/${command.type}`);
    }
  };

  /** Every route that only shows something of a case, but for those that need the id of a part of it. */
  const shows = Object.entries(routeRules).filter(([route]) => isShownRoute(route));
  const expectedOf = { read: mayRead, open: mayOpen, reveal: mayReveal };
  const show = (who: Account, route: string, id: string) => {
    const [method, path = ''] = route.replace(':id', id).split(' ');
    const { client } = people[who];
    return method === 'GET' ? client.get(path) : client.post(path, { field: '/name', reason: 'contact' });
  };

  it('there are routes enough that show something of a case', () => {
    expect(shows.length).toBeGreaterThan(7);
    expect(shows.filter(([, rule]) => !(rule in expectedOf))).toEqual([]);
  });

  it.each(situations)('what is shown: $title', async ({ definition, answers, way }) => {
    const { body } = await stage.citizen.submit<Receipt>(definition.code, { version: 1, answers });
    for (const [index, [who, command]] of way.entries())
      expect((await send(who, body.caseId, command, index + 1)).status).toBe(200);
    const teller = toyTeller(definition)(answers);
    const told = way.reduce((story, [who, command]) => {
      const decided = teller.workflow.decide({
        answers,
        state: story.state,
        command,
        actor: people[who].actor,
        now: story.now,
        calendar: toyCalendar,
      });
      return decided.ok ? Object.assign({}, story, { state: decided.value.next }) : story;
    }, teller.open());
    const standing: CaseStanding = told.state;
    const access = teller.workflow.accessAt(told.state);
    const seen: Record<string, string> = {};
    const expected: Record<string, string> = {};
    for (const who of names) {
      for (const [route, rule] of shows) {
        const actor = people[who].actor;
        const reads = mayRead(actor, standing, access).ok;
        const may = expectedOf[rule as keyof typeof expectedOf](actor, standing, access).ok;
        const { status } = await show(who, route, body.caseId);
        // A service that masks nothing has nothing to reveal: that is told to those who might have seen it.
        seen[`${who} ${route}`] = status === 422 ? '200' : String(status);
        expected[`${who} ${route}`] = may ? '200' : reads ? '403' : '404';
      }
    }
    expect(seen).toEqual(expected);
  });

  it.each(situations)('$title', async ({ definition, answers, way }) => {
    const teller = toyTeller(definition)(answers);
    const decide = (story: ToyStory, who: Account, command: CaseCommand) =>
      teller.workflow.decide({
        answers,
        state: story.state,
        command,
        actor: people[who].actor,
        now: story.now,
        calendar: toyCalendar,
      });
    const after = (story: ToyStory, [who, command]: (typeof way)[number]): ToyStory => {
      const decided = decide(story, who, command);
      if (!decided.ok) throw new Error(JSON.stringify(decided.problems));
      return Object.assign({}, story, { state: decided.value.next });
    };
    const told = way.reduce(after, teller.open());

    /** A case in the same situation, behind the api. */
    const prepare = async (): Promise<string> => {
      const { body } = await stage.citizen.submit<Receipt>(definition.code, { version: 1, answers });
      for (const [index, [who, command]] of way.entries()) {
        const { status } = await send(who, body.caseId, command, index + 1);
        if (status !== 200) throw new Error(`${who} ${JSON.stringify(command)}: ${status}`);
      }
      return body.caseId;
    };

    const deeds: readonly (readonly [string, CaseCommand])[] = [
      ['take', take],
      ['release', { type: 'release' }],
      ['assign', { type: 'assign', to: people.colleague.actor }],
      ['note', { type: 'note', text: 'ดูแล้ว' }],
      ...Object.keys(definition.workflow.actions).map((action) => [action, act(action, input)] as const),
    ];
    const matrix: Record<string, Record<string, string>> = {};
    const expected: Record<string, Record<string, string>> = {};
    let id = await prepare();
    for (const who of names) {
      const reads = decide(told, who, { type: 'note', text: 'x' });
      const readable = reads.ok || reads.problems[0]?.code !== 'case.not-found';
      const { status } = await people[who].client.get(`/api/cases/${id}`);
      matrix[who] = { read: String(status === 200) };
      expected[who] = { read: String(readable) };
      for (const [name, command] of deeds) {
        const decided = decide(told, who, command);
        const answer = await send(who, id, command, way.length + 1);
        const code = answer.status === 200 || answer.status === 404 ? '' : String(answer.body['code']);
        const refused = decided.ok
          ? ''
          : (decided.problems.find(({ pointer }) => !pointer)?.code ?? 'answers.invalid');
        const moved = decided.ok;
        // Whoever sends a case out of the own sight is not shown it any more: that is the 404 of a deed that was done.
        expected[who][name] = refused === 'case.not-found' ? '404' : refused;
        matrix[who][name] = answer.status === 404 && !moved ? '404' : code;
        if (moved) id = await prepare();
      }
    }
    expect(matrix).toEqual(expected);
    const kinds = new Set(Object.values(matrix).flatMap((row) => Object.values(row)));
    expect(kinds.size).toBeGreaterThan(3);
  });
});
