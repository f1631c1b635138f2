import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type CaseStanding, mayAssignSomebody, mayOpen, mayRead } from '#core/access';
import type { InboxPage, InboxView } from '#contracts/inbox';
import type { AbsenceView } from '#contracts/organisation';
import { type RouteRule, routeRules } from '#contracts/permissions';
import type { Receipt } from '#contracts/submissions';
import type { WorkflowSource } from '#core/workflow';
import { act, toyCalendar, toyPermit, toyTeller, toyTip } from '#test/fixtures';
import {
  type Answer,
  HttpClient,
  type MatrixAccount,
  type MatrixPerson,
  Stage,
  actOnCase,
  bringMatrixPeople,
  createPowersDatabase,
  isMatrixRoute,
  matrixAccounts,
  matrixNames,
} from '#test/support';

/** Nine accounts are made, and sign in. */
const openingMs = 240_000;

/** Past the gate, sent away, or told that there is no such thing. */
type Outcome = 'passes' | 'refused' | 'unknown';

const day = (from: number): string => new Date(Date.now() + from * 86_400_000).toISOString().slice(0, 10);

const refusals: ReadonlySet<unknown> = new Set([
  'access.forbidden',
  'absence.forbidden',
  'case.action-forbidden',
  'case.not-taken',
  'case.already-taken',
]);
/** What stands behind the gate is made up: who passes is told that it isn't there, in other words than these. */
const unknowns: ReadonlySet<unknown> = new Set(['case.not-found', 'view.not-found']);

const outcomeOf = ({ status, body }: Answer): Outcome | number => {
  const code = (body as Answer['body'] | undefined)?.['code'];
  if (refusals.has(code)) return 'refused';
  if (status === 404 && unknowns.has(code)) return 'unknown';
  return status === 400 || status === 403 || status === 401 || status >= 500 ? status : 'passes';
};

/** What a route is asked with; those without an entry are asked with nothing. */
const bodies: Readonly<Record<string, unknown>> = {
  'PUT /api/admin/calendar': {},
  'POST /api/bulk-actions': { cases: [randomUUID()], deed: 'take' },
  'POST /api/bulk-actions/offers': { cases: [randomUUID()] },
  'POST /api/bulk-actions/preview': { cases: [randomUUID()], deed: 'take' },
  'POST /api/cases/:id/actions/:action/preview': { answers: {} },
  'POST /api/cases/:id/clocks/:clock/delay': { reason: 'รอผลตรวจ' },
  'POST /api/cases/:id/documents/:document/revoke': { reason: 'เหตุผลที่เพิกถอน' },
  'POST /api/cases/:id/messages': { text: 'เรียนผู้ยื่น' },
  'POST /api/cases/:id/notices/:notice/remove': { reason: 'เหตุผลที่เอาลง' },
  'POST /api/inbox/read': { cases: [randomUUID()] },
  'POST /api/inbox/views': { title: 'มุมมอง', filter: {} },
  'PUT /api/session/password': { current: 'ไม่ใช่รหัสนี้', next: 'รหัสผ่านที่ยาวพอ' },
};

const made: Readonly<Record<string, () => string>> = {
  code: () => 'no-such-service',
  version: () => '1',
  day: () => day(0),
  action: () => 'inspect',
  clock: () => 'no-such-clock',
  question: () => 'no-such-question',
  register: () => 'no-such-register',
};

const routes = Object.entries(routeRules).map(([key, rule]) => {
  const [method = '', path = ''] = key.split(' ');
  return { key, rule, method, path };
});
type Tried = (typeof routes)[number];

describe('the gate of every route that is not public', () => {
  let stage: Stage;
  let people: Readonly<Record<MatrixAccount, MatrixPerson>>;

  beforeAll(async () => {
    stage = await Stage.open({ database: await createPowersDatabase() });
    people = await bringMatrixPeople(stage);
  }, openingMs);

  afterAll(() => stage.close());

  const call = (
    client: HttpClient,
    { key, method, path }: Tried,
    known: Record<string, string> = {},
    body?: unknown,
  ) =>
    client.send(
      method,
      path.replace(/:(\w+)/g, (_, name: string) => known[name] ?? made[name]?.() ?? randomUUID()),
      method === 'GET' || method === 'DELETE' ? undefined : (body ?? bodies[key] ?? {}),
    );

  const hasRole = (who: MatrixAccount, ...roles: readonly string[]): boolean =>
    matrixAccounts[who].roles.some((role) => roles.includes(role));

  const everybody = (): Outcome => 'passes';
  const unlessOf =
    (...roles: readonly string[]) =>
    (who: MatrixAccount): Outcome =>
      hasRole(who, ...roles) ? 'passes' : 'refused';

  /** By rule, who gets past the gate of a route that is about no case. Rules about cases stand below. */
  const gates: Partial<Record<RouteRule, (who: MatrixAccount) => Outcome>> = {
    session: everybody,
    inbox: everybody,
    bulk: everybody,
    registers: everybody,
    money: everybody,
    leaders: unlessOf('supervisor', 'executive'),
    admin: unlessOf('admin'),
  };
  /** Tried below on what somebody owns. */
  const owned: ReadonlySet<RouteRule> = new Set(['own', 'absences']);
  const onCases = routes.filter(({ path }) => path.startsWith('/api/cases/'));
  const others = routes.filter(({ path, rule }) => !path.startsWith('/api/cases/') && !owned.has(rule));

  it('every route is tried, here or in the permission matrix', () => {
    expect(others.filter(({ rule }) => !gates[rule])).toEqual([]);
    expect(onCases.filter(({ key }) => !isMatrixRoute(key)).length).toBeGreaterThan(7);
    expect(others.length).toBeGreaterThan(60);
  });

  it.each(others.filter(({ key }) => key !== 'DELETE /api/session'))('$key', async (route) => {
    const seen: Record<string, unknown> = {};
    const expected: Record<string, unknown> = {};
    for (const who of matrixNames) {
      const outcome = outcomeOf(await call(people[who].client, route));
      expected[who] = gates[route.rule]?.(who);
      // What administrators write is long: past the gate a body that is none is refused as such.
      seen[who] = outcome === 400 && route.rule === 'admin' ? 'passes' : outcome;
    }
    expect(seen).toEqual(expected);
  });

  it('DELETE /api/session ends the session of who asks, and of nobody else', async () => {
    for (const who of matrixNames) {
      const leaving = await HttpClient.signIn(stage.sala.url, who);
      expect((await leaving.delete('/api/session')).status).toBe(204);
      expect((await leaving.get('/api/session')).status).toBe(401);
      expect((await people[who].client.get('/api/session')).status).toBe(200);
    }
  });

  const situations: readonly {
    readonly title: string;
    readonly definition: WorkflowSource & { readonly code: string };
    readonly answers: Readonly<Record<string, unknown>>;
    readonly isHeld: boolean;
  }[] = [
    { title: 'free', definition: toyPermit, answers: { name: 'ก', area: 5 }, isHeld: false },
    { title: 'held', definition: toyPermit, answers: { name: 'ก', area: 5 }, isHeld: true },
    { title: 'sealed', definition: toyTip, answers: { area: 5 }, isHeld: false },
  ];

  it.each(situations)('parts of a case that is $title', async ({ definition, answers, isHeld }) => {
    const { body } = await stage.citizen.submit<Receipt>(definition.code, { version: 1, answers });
    const teller = toyTeller(definition)(answers);
    const opened = teller.open().state;
    const { holder } = people;
    if (isHeld) {
      await holder.client.post(`/api/cases/${body.caseId}/take`);
      await actOnCase(holder.client, body.caseId, 'accept');
    }
    const state = isHeld
      ? toyTeller(definition)(answers).walk(
          { ...teller.open(), state: { ...opened, assignee: 'engineer', assignedAt: opened.receivedAt } },
          ['engineer', act('accept')],
        ).state
      : opened;
    const now = teller.open().now;
    const standing = { ...state, assignee: isHeld ? holder.actor.id : null };
    const access = teller.workflow.accessAt(state);
    const version = isHeld ? 3 : 1;
    const mayHold = ({ actor }: MatrixPerson): boolean =>
      standing.assignee === actor.id || mayAssignSomebody(actor, standing, access).ok;
    /** A preview shows what an action would write: it is for who may open the case, and perform the action. */
    const performs = ({ actor }: MatrixPerson): boolean => {
      const decided = teller.workflow.decide({
        answers,
        state: standing,
        command: act(made['action']?.() ?? ''),
        actor,
        now,
        calendar: toyCalendar,
      });
      return decided.ok || !decided.problems.some(({ code }) => refusals.has(code));
    };
    const allows: Partial<Record<RouteRule, (person: MatrixPerson) => boolean>> = {
      read: ({ actor }) => mayRead(actor, standing, access).ok,
      open: ({ actor }) => mayOpen(actor, standing, access).ok,
      hold: mayHold,
    };
    const seen: Record<string, unknown> = {};
    const expected: Record<string, unknown> = {};
    for (const who of matrixNames)
      for (const route of onCases.filter(({ key }) => !isMatrixRoute(key))) {
        const person = people[who];
        const reads = mayRead(person.actor, standing, access).ok;
        const may = allows[route.rule]?.(person) && (!route.key.endsWith('/preview') || performs(person));
        const sent = route.key.endsWith('/answer') ? { expectedVersion: version, answers: {} } : undefined;
        const answer = await call(person.client, route, { id: body.caseId }, sent);
        seen[`${who} ${route.key}`] = outcomeOf(answer);
        expected[`${who} ${route.key}`] = reads ? (may ? 'passes' : 'refused') : 'unknown';
      }
    expect(seen).toEqual(expected);
  });

  it('lists, files of lists and bulk show nobody a case that they may not read', async () => {
    const cases = await Promise.all(
      situations.map(async ({ definition, answers }) => {
        const { body } = await stage.citizen.submit<Receipt>(definition.code, { version: 1, answers });
        const teller = toyTeller(definition)(answers);
        const { state } = teller.open();
        return { ...body, standing: state as CaseStanding, access: teller.workflow.accessAt(state) };
      }),
    );
    for (const who of matrixNames) {
      const { client, actor } = people[who];
      const hidden = cases.filter(({ standing, access }) => !mayRead(actor, standing, access).ok);
      const isHidden = (id: unknown): boolean => hidden.some(({ caseId }) => caseId === id);
      const { queues } = (await client.get<InboxPage>('/api/inbox')).body;
      for (const { id } of queues) {
        const { body } = await client.get<InboxPage>(`/api/inbox?queue=${id}&limit=100`);
        expect([who, id, body.items.filter((item) => isHidden(item.id))]).toEqual([who, id, []]);
      }
      const ids = cases.map(({ caseId }) => caseId);
      const { body: preview } = await client.post('/api/bulk-actions/preview', { cases: ids, deed: 'take' });
      const skipped = preview['skipped'] as { case: string; code: string; receiptNumber: string | null }[];
      const unknown = skipped.filter(({ code }) => code === 'case.not-found');
      expect([who, unknown.map((each) => each.case).toSorted()]).toEqual([
        who,
        hidden.map(({ caseId }) => caseId).toSorted(),
      ]);
      expect(unknown.filter(({ receiptNumber }) => receiptNumber !== null)).toEqual([]);
      const { body: read } = await client.post('/api/inbox/read', {
        cases: hidden.map((each) => each.caseId),
      });
      expect([who, hidden.length > 0 ? read['marked'] : 0]).toEqual([who, 0]);
    }
  });

  const views = routes.filter(({ rule }) => rule === 'own');

  it.each(views)(
    '$key: whose view it is, and a supervisor of the division that it is shared with',
    async (route) => {
      const { client: owner } = people.colleague;
      const seen: Record<string, unknown> = {};
      const expected: Record<string, unknown> = {};
      for (const who of matrixNames) {
        const body = { title: 'ของกอง', filter: {}, division: 'engineering' };
        const { body: view } = await owner.post<InboxView>('/api/inbox/views', body);
        if (route.path.endsWith('/restore')) await owner.delete(`/api/inbox/views/${view.id}`);
        const isShown = (matrixAccounts[who].divisions as readonly string[]).includes('engineering');
        const isTheirs = who === 'colleague' || (isShown && hasRole(who, 'supervisor'));
        const sent = route.method === 'PUT' ? { title: 'ของฉัน', filter: {} } : undefined;
        const answer = await people[who].client.send(
          route.method,
          route.path.replace(':view', view.id),
          sent ?? (route.method === 'POST' ? {} : undefined),
        );
        seen[who] = outcomeOf(answer);
        expected[who] = isTheirs ? 'passes' : isShown ? 'refused' : 'unknown';
      }
      expect(seen).toEqual(expected);
    },
  );

  it('absences are entered and taken back by administrators and supervisors of the division', async () => {
    const ids = people.colleague.actor.id;
    const body = (from: number) => ({
      officer: ids,
      standIn: people.holder.actor.id,
      from: day(from),
      to: day(from),
    });
    const seen: Record<string, unknown> = {};
    const expected: Record<string, unknown> = {};
    for (const [index, who] of matrixNames.entries()) {
      const may = who === 'chief' || who === 'designer' ? 'passes' : 'refused';
      const enter = await people[who].client.post<AbsenceView>('/api/absences', body(10 + index));
      const { body: other } = await people.designer.client.post<AbsenceView>(
        '/api/absences',
        body(40 + index),
      );
      const remove = await people[who].client.delete(`/api/absences/${other.id}`);
      seen[who] = [outcomeOf(enter as unknown as Answer), outcomeOf(remove)];
      expected[who] = [may, may];
    }
    expect(seen).toEqual(expected);
  });
});
