import assert from 'node:assert/strict';
import type { CaseView } from '#contracts/cases';
import type { Receipt } from '#contracts/submissions';
import type { CorrectionDraft, Tracking } from '#contracts/tracking';
import type { JourneyStep, Sample } from '#core/definition';
import { valueAt } from '#core/fields';
import { momentOf } from '#core/rehearsal';
import { bangkokDay } from '#core/thai';
import { clockFlags } from '#core/workflow';
import type { Answer, HttpClient } from '#test/support';
import type { CouncilTown } from './council-town.js';
import type { Service } from './council-services.js';
import { answersWith, lookUpsOf } from './lookups.js';
import { idsOf, sendPapers } from './paper-files.js';
import { expectedTraces, newTraces, readTraces } from './traces.js';

const holding: ReadonlySet<unknown> = new Set(['case.not-taken', 'case.already-taken']);
const ownFlags: ReadonlySet<string> = new Set(clockFlags);

/** When time does something to the case next. */
const nextOf = `
select least((select tick_at from service_case where id = $1), (select min(due_at) from case_timer where case_id = $1)) as at`;

/** A case on its way through the steps of a journey, by calls alone: its applicant’s, its officers’, and the clock’s. */
export class Story {
  private holder: string | null = null;
  private lastOfficer: string | null = null;
  private traced: readonly string[] = [];

  private constructor(
    private readonly town: CouncilTown,
    private readonly service: Service,
    private readonly receipt: Receipt,
    private readonly phoneLast4: string | undefined,
    private readonly filed: Sample['answers'],
  ) {}

  static async begin(town: CouncilTown, service: Service, sample: Sample): Promise<Story> {
    const { status, body } = await town.file(service, sample);
    if (status !== 201) throw new Error(`“${sample.title}” was not taken: ${JSON.stringify(body)}`);
    const story = new Story(
      town,
      service,
      body,
      await lastDigits(town, service, sample.answers),
      sample.answers,
    );
    story.traced = await readTraces(town.sala, body.caseId);
    return story;
  }

  get caseId(): string {
    return this.receipt.caseId;
  }

  async play(step: JourneyStep): Promise<void> {
    if (step.at) await this.passTo(momentOf(step.at));
    const before = step.expect.refused === undefined ? null : await this.row();
    const answer = await this.perform(step);
    if (before) await this.expectRefused(step, answer, before);
    else await this.expectDone(step, answer);
  }

  async track(): Promise<Tracking> {
    const answer = await this.town.citizen.get<Tracking>(this.trackingPath);
    if (answer.status !== 200) throw new Error(saidBy(answer));
    return answer.body;
  }

  /** Lets time pass: what is due on the way happens at its own moment. */
  private async passTo(moment: string): Promise<void> {
    for (;;) {
      const [row] = await this.town.sala.query<{ at: Date | null }>(nextOf, [this.caseId]);
      const next = row?.at?.toISOString();
      if (next === undefined || next > moment) break;
      await this.town.sala.setClock(next);
      await this.town.sala.runTimers();
    }
    await this.town.sala.setClock(moment);
  }

  private async perform(step: JourneyStep): Promise<Answer | null> {
    if (step.actor === 'system') return null;
    if (step.actor === 'party') return this.answerQuestion(step);
    if (step.actor === 'applicant') return step.corrected ? this.correct(step) : this.ask(step);
    this.lastOfficer = step.actor;
    return step.question === undefined ? this.act(step) : this.enterAnswer(step);
  }

  private async act(step: JourneyStep): Promise<Answer> {
    const first = await this.tryAct(step);
    const { code } = first.body;
    if (!holding.has(code) || code === step.expect.refused) return first;
    const taken = await this.take(step.actor);
    return taken.status === 200 ? this.tryAct(step) : taken;
  }

  private async tryAct({ actor, action = '', answers = {} }: JourneyStep): Promise<Answer> {
    const officer = await this.town.office.person(actor);
    const seen = await officer.get<CaseView>(`/api/cases/${this.caseId}`);
    if (seen.status !== 200) return seen as unknown as Answer;
    const papers = seen.body.actions.find(({ id }) => id === action)?.papers ?? [];
    const counts = Object.fromEntries(papers.flatMap(({ key, required }) => (required ? [[key, 1]] : [])));
    return officer.post(`/api/cases/${this.caseId}/actions/${action}`, {
      expectedVersion: seen.body.version,
      answers: await this.named(action, answers),
      attachments: idsOf(await sendPapers(officer, this.service.definition.attachments, counts)),
    });
  }

  /** A case that is joined to another one needs that other one to be there. */
  private async named(
    action: string,
    answers: Readonly<Record<string, unknown>>,
  ): Promise<Readonly<Record<string, unknown>>> {
    const merge = this.service.definition.workflow.actions[action]?.effects?.find(
      ({ type }) => type === 'merge',
    );
    if (merge?.type !== 'merge') return answers;
    return { ...answers, [merge.field.slice(1)]: await this.fileAnother() };
  }

  private async fileAnother(): Promise<string> {
    const refused: unknown[] = [];
    for (const sample of this.service.samples.accepted) {
      const { status, body } = await this.town.file(this.service, sample);
      if (status === 201) return body.receiptNumber;
      refused.push(body);
    }
    throw new Error(`no other case can be filed: ${JSON.stringify(refused)}`);
  }

  private async take(actor: string): Promise<Answer> {
    const path = `/api/cases/${this.caseId}`;
    const row = await this.row();
    if (row['assignee'] !== null && this.holder !== null)
      await (await this.town.office.person(this.holder)).post(`${path}/release`);
    const taken = await (await this.town.office.person(actor)).post(`${path}/take`);
    if (taken.status === 200) this.holder = actor;
    return taken;
  }

  private async ask({ action, answers }: JourneyStep): Promise<Answer> {
    return this.town.citizen.post(`${this.trackingPath}/actions/${action}`, {
      ...this.proof,
      ...(answers && { answers }),
    });
  }

  private async correct(step: JourneyStep): Promise<Answer> {
    const corrected = this.withSameEntries(step.corrected ?? {});
    const { citizen } = this.town;
    const opened = await citizen.post<CorrectionDraft>(`${this.trackingPath}/correction/open`, this.proof);
    if (opened.status !== 200) return opened as unknown as Answer;
    const { caseVersion, attachments } = opened.body;
    const kept = Object.fromEntries(
      Object.entries(attachments).map(([key, files]) => [key, files.map(({ id }) => id)]),
    );
    return citizen.post(`${this.trackingPath}/correction`, {
      ...this.proof,
      expectedVersion: caseVersion,
      answers: corrected,
      attachments: { ...kept, ...(await this.missing(corrected, kept)) },
    });
  }

  /** The entries that were looked up at first: the journey was written before they had numbers. */
  private withSameEntries(answers: Sample['answers']): Sample['answers'] {
    return lookUpsOf(this.service).reduce((kept, { pointer }) => {
      const entry = valueAt(this.filed, pointer);
      const isNamed = entry !== undefined && valueAt(kept, pointer) !== undefined;
      return isNamed ? answersWith(kept, pointer, entry) : kept;
    }, answers);
  }

  /** Papers that the corrected answers ask for beyond those that are there. */
  private async missing(answers: object, kept: Readonly<Record<string, readonly string[]>>) {
    const { attachments } = await this.town.evaluate(this.service, answers);
    const wanted = attachments.filter((key) => !kept[key]?.length);
    const counts = Object.fromEntries(wanted.map((key) => [key, 1]));
    return idsOf(await sendPapers(this.town.citizen, this.service.definition.attachments, counts));
  }

  private async answerQuestion({ question, answers = {} }: JourneyStep): Promise<Answer> {
    const { citizen } = this.town;
    const asked = (await this.view(this.holder)).progress.questions.find(({ id }) => id === question);
    const { code } = asked ?? {};
    const opened = await citizen.post('/api/questions/open', { code });
    if (opened.status !== 200) return opened;
    return citizen.post('/api/questions/answer', { code, answers });
  }

  private async enterAnswer({ actor, question, answers = {} }: JourneyStep): Promise<Answer> {
    const { version: expectedVersion } = await this.row();
    const path = `/api/cases/${this.caseId}/questions/${question}/answer`;
    return (await this.town.office.person(actor)).post(path, { expectedVersion, answers });
  }

  private async expectRefused(
    { actor, expect: { refused } }: JourneyStep,
    answer: Answer | null,
    before: Row,
  ): Promise<void> {
    // What the system may not do yet it does not try: nothing has happened.
    if (answer) assert.ok(codesOf(answer).includes(refused), `not ${refused}, but ${saidBy(answer)}`);
    else assert.equal(actor, 'system');
    const { state, version } = await this.row();
    assert.equal(state, before.state);
    if (!answer) assert.equal(version, before.version);
  }

  private async expectDone({ expect: wished }: JourneyStep, answer: Answer | null): Promise<void> {
    if (answer && answer.status !== 200) throw new Error(saidBy(answer));
    await this.expectTraces(wished.effects);
    const { state, flags, owed, dueAt } = wished;
    const row = await this.row();
    if (state !== undefined) assert.equal(row.state, state);
    if (flags) assert.deepEqual(comparable(row.flags, flags), flags.toSorted());
    if (owed === undefined && dueAt === undefined) return;
    const seen = await this.view(this.lastOfficer);
    if (owed !== undefined) assert.equal(seen.progress.money.owed, owed);
    if (dueAt !== undefined) assert.equal(dueDay(seen), dueAt);
  }

  private async expectTraces(effects: readonly string[] = []): Promise<void> {
    const traces = await readTraces(this.town.sala, this.caseId);
    const { documents = [], notices = [] } = this.service.definition;
    const conditional = [...documents, ...notices].flatMap(({ id, when }) =>
      when === undefined ? [] : [id],
    );
    const found = newTraces(this.traced, traces, effects);
    if (effects.length > 0) assert.deepEqual(found, expectedTraces(effects, conditional, found));
    this.traced = traces;
  }

  /** As an officer sees it, or else who looks on. */
  private async view(actor: string | null): Promise<CaseView> {
    const people: HttpClient[] = [this.town.watcher];
    if (actor !== null) people.unshift(await this.town.office.person(actor));
    for (const person of people) {
      const { status, body } = await person.get<CaseView>(`/api/cases/${this.caseId}`);
      if (status === 200) return body;
    }
    throw new Error(`nobody may look at the case in ${(await this.row()).state}`);
  }

  async row(): Promise<Row> {
    const [row] = await this.town.sala.query<Row>(
      'select state, flags, version, assignee from service_case where id = $1',
      [this.caseId],
    );
    return row!;
  }

  private get trackingPath(): string {
    return `/api/tracking/${this.receipt.trackingCode}`;
  }

  private get proof(): { readonly phoneLast4?: string } {
    return this.phoneLast4 === undefined ? {} : { phoneLast4: this.phoneLast4 };
  }
}

/** Of the phone that the answers give, which may be worked out. */
const lastDigits = async (town: CouncilTown, service: Service, answers: object) => {
  const { phone } = service.definition.privacy.applicant;
  const given = phone && valueAt((await town.evaluate(service, answers)).answers, phone);
  return typeof given === 'string' ? given.slice(-4) : undefined;
};

interface Row extends Record<string, unknown> {
  readonly state: string;
  readonly flags: readonly string[];
  readonly version: number;
  readonly assignee: string | null;
}

export const saidBy = ({ status, body }: Answer<object>): string => `${status} ${JSON.stringify(body)}`;

const codesOf = ({ body }: Answer): readonly unknown[] => {
  const errors = (body['errors'] ?? []) as readonly { code: string }[];
  return [body['code'], ...errors.map(({ code }) => code)];
};

/** Flags that clocks set by themselves count where the step speaks of them. */
const comparable = (flags: readonly string[], wished: readonly string[]): readonly string[] =>
  flags.filter((flag) => !ownFlags.has(flag) || wished.includes(flag)).toSorted();

const dueDay = ({ clocks: [clock] }: CaseView): string | null =>
  clock?.state === 'running' && clock.dueAt ? bangkokDay(clock.dueAt) : null;
