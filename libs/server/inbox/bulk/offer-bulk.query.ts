import { Inject, Injectable } from '@nestjs/common';
import { mayAssignSomebody, mayRelease, mayShareOut, mayTake } from '#core/access';
import { type Result, type Text, fail, ok, text } from '#core/result';
import type { BulkChoice, BulkOffer, BulkOffers } from '#contracts/bulk';
import { Clock } from '#platform/channels';
import type { SessionUser } from '#platform/http';
import { CouncilProfile } from '#server/catalog';
import { type CaseFile, ReadableCases, offersTo } from '#server/cases';
import { deedTitle, oneOfTwo } from './bulk-command.js';
import { FindBulkTargets } from './bulk-targets.js';

/** So many are looked at before the officer has chosen what to do; the preview looks at all. */
const mostLookedAt = 200;
const mostReasons = 3;

/** One thing that a case allows, or refuses with its reason. */
interface Judged extends Pick<BulkOffer, 'action' | 'deed' | 'title'> {
  readonly reason: Text | null;
}

/** What can be done with several cases at once: whatever at least one of them allows, and how many would be skipped. */
@Injectable()
export class OfferBulk {
  constructor(
    private readonly targets: FindBulkTargets,
    private readonly cases: ReadableCases,
    private readonly council: CouncilProfile,
    @Inject(Clock) private readonly clock: Clock,
  ) {}

  /** Refuses a choice of neither cases nor filter, and a filter that the list refuses. */
  async run(body: BulkChoice, reader: SessionUser): Promise<Result<BulkOffers>> {
    if ((body.cases === undefined) === (body.filter === undefined)) return fail(oneOfTwo('/cases'));
    const found = await this.targets.run(body, reader);
    if (!found.ok) return found;
    const looked = found.value.cases.slice(0, mostLookedAt);
    // As the run itself: in nobody else's name.
    const actor = { ...reader, standsInFor: [] };
    const judged: Judged[][] = [];
    for (const { id } of looked) judged.push(await this.judge(id, actor));
    return ok({ total: found.value.cases.length, looked: looked.length, offers: sumUp(judged) });
  }

  private async judge(id: string, actor: SessionUser): Promise<Judged[]> {
    const read = await this.cases.read(id, actor);
    if (!read.ok) return [];
    const file = read.value;
    return [...deedsOf(file, actor), ...(await this.actionsOf(file, actor))];
  }

  private async actionsOf(file: CaseFile, actor: SessionUser): Promise<Judged[]> {
    const offers = offersTo(file, actor, {
      now: this.clock.now(),
      calendar: await this.council.calendar(),
    });
    return offers.map(({ id, allowed, reason }) => ({
      action: id,
      title: file.service.definition.workflow.actions[id]?.title ?? text(id, id),
      reason: allowed ? null : (reason ?? notNow),
    }));
  }
}

const deedsOf = ({ state, service }: CaseFile, actor: SessionUser): Judged[] => {
  const access = service.workflow.accessAt(state);
  const asked = { take: mayTake, release: mayRelease, assign: mayAssignSomebody, 'share-out': mayShareOut };
  return (['take', 'release', 'assign', 'share-out'] as const).map((deed) => {
    const may = asked[deed](actor, state, access);
    return {
      deed,
      title: deedTitle({ deed }) ?? notNow,
      reason: may.ok ? null : (may.problems[0]?.message ?? notNow),
    };
  });
};

const notNow = text('เรื่องยังไม่ถึง หรือผ่านขั้นนี้แล้ว', 'The case is not at this step');

const keyOf = ({ deed, action }: Judged): string => deed ?? `action ${action}`;

/** In the order in which the cases name them. */
const sumUp = (cases: readonly (readonly Judged[])[]): BulkOffer[] => {
  const all = cases.flat();
  const known = new Map(all.map((one) => [keyOf(one), one]));
  return [...known].flatMap(([key, { action, deed, title }]) => {
    const answers = cases.map((judged) => judged.find((one) => keyOf(one) === key)?.reason);
    const refused = answers.flatMap((reason) => (reason === null ? [] : [reason ?? notNow]));
    if (refused.length === cases.length) return [];
    return [
      {
        ...(action !== undefined && { action }),
        ...(deed !== undefined && { deed }),
        title,
        ready: cases.length - refused.length,
        skipped: refused.length,
        reasons: commonest(refused),
      },
    ];
  });
};

const commonest = (reasons: readonly Text[]): Text[] => {
  const counts = new Map<string, { reason: Text; count: number }>();
  for (const reason of reasons) {
    const known = counts.get(reason.th);
    counts.set(reason.th, { reason, count: (known?.count ?? 0) + 1 });
  }
  return [...counts.values()]
    .toSorted((one, other) => other.count - one.count)
    .slice(0, mostReasons)
    .map(({ reason }) => reason);
};
