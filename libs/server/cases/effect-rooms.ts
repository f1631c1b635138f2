import { Injectable, type OnModuleInit } from '@nestjs/common';
import { DiscoveryService } from '@nestjs/core';
import type { EntityManager } from 'typeorm';
import { type EffectDefinition, type EffectType, effectPlaces } from '#core/definition';
import { type Result, ok } from '#core/result';
import type { Answers } from '#core/form';
import type { CaseEvent, CaseState, Effect } from '#core/workflow';
import { type JobKind, defineJob } from '#platform/queue';
import type { AuditEntry } from '#server/audit';
import type { PublishedService } from '#server/catalog';
import { type EffectOrigin, toShellEffects } from './effects.js';

export type EffectOf<T extends EffectType> = Extract<EffectDefinition, { readonly type: T }>;

/** What an effect is done with: the case after the decision, and as which of its versions. */
export interface EffectMoment {
  readonly origin: EffectOrigin;
  readonly next: CaseState;
  /** RFC 3339, of the event. */
  readonly at: string;
  /** Whose deed it was. */
  readonly by: CaseEvent['actor'];
  readonly service: PublishedService;
  /** The case’s answers as they stand. */
  readonly answers: Answers;
  /** Slots that were held while the form was filled; none after the filing. */
  readonly holds: readonly string[];
  /** Asks for an entry in the audit, which is written last: it is a lock that everyone waits for. */
  readonly audit: (entry: AuditEntry) => void;
}

/** Does an effect in the transaction of the decision; a refusal undoes the decision. */
export interface EffectHandler<T extends EffectType = EffectType> {
  runEffect(manager: EntityManager, effect: EffectOf<T>, moment: EffectMoment): Promise<Result<null>>;
}

/** An effect as the outbox carries it: no personal data, the handler reads the case. */
export interface EffectPayload<T extends EffectType = EffectType> extends EffectOrigin {
  readonly effect: EffectOf<T>;
}

/** Looks at a filing in its transaction before it is written; a refusal undoes it. */
export interface FilingGuard {
  /** Whether filings of a service are looked at: those that aren't are written many to a commit. */
  concerns(service: PublishedService): boolean;
  guardFiling(manager: EntityManager, moment: EffectMoment): Promise<Result<null>>;
}

const effectKey = Symbol('sala.effect');
const guardKey = Symbol('sala.filing-guard');
const jobs = new Map<EffectType, JobKind<never>>();

const demandPlace = (type: EffectType, place: 'commit' | 'outbox'): void => {
  if (effectPlaces[type] !== place)
    throw new Error(`effectPlaces doesn't say that ${type} is done in ${place}`);
};

/** The kind of work that does an effect after the commit: `@HandlesJob(effectJob('notify'))`. */
export const effectJob = <T extends EffectType>(type: T): JobKind<EffectPayload<T>> => {
  demandPlace(type, 'outbox');
  const known = jobs.get(type) ?? defineJob<never>(type === 'notify' ? type : `effect.${type}`);
  jobs.set(type, known);
  return known as unknown as JobKind<EffectPayload<T>>;
};

/** Names of the work that the worker must be able to do; `QueueModule.forWorker` checks it at boot. */
export const effectJobNames: readonly string[] = (Object.keys(effectPlaces) as EffectType[])
  .filter((type) => effectPlaces[type] === 'outbox')
  .map((type) => effectJob(type).name);

/** Marks a provider as the one that does these effects in the transaction of the decision. */
export const HandlesEffect =
  <T extends EffectType>(...types: readonly T[]) =>
  <Handler extends new (...args: never[]) => EffectHandler<T>>(target: Handler): void => {
    for (const type of types) demandPlace(type, 'commit');
    Reflect.defineMetadata(effectKey, types, target);
  };

/** Marks a provider as one that looks at filings. */
export const GuardsFiling =
  () =>
  <Guard extends new (...args: never[]) => FilingGuard>(target: Guard): void =>
    Reflect.defineMetadata(guardKey, true, target);

/** Every effect that is done in the transaction of the decision, each with its one handler. */
@Injectable()
export class EffectRooms implements OnModuleInit {
  private readonly handlers = new Map<EffectType, EffectHandler>();
  private readonly guards = new Set<FilingGuard>();

  constructor(private readonly discovery: DiscoveryService) {}

  onModuleInit(): void {
    for (const { instance, metatype } of this.discovery.getProviders()) {
      const types =
        metatype && (Reflect.getMetadata(effectKey, metatype) as readonly EffectType[] | undefined);
      for (const type of types ?? []) this.add(type, instance as EffectHandler);
      if (metatype && Reflect.getMetadata(guardKey, metatype)) this.guards.add(instance as FilingGuard);
    }
  }

  /** Throws when an effect of the language has no handler here. */
  requireAll(): void {
    const missing = (Object.keys(effectPlaces) as EffectType[]).filter(
      (type) => effectPlaces[type] === 'commit' && !this.handlers.has(type),
    );
    if (missing.length > 0) throw new Error(`no handler for the effects ${missing.join(', ')}`);
  }

  /** Whether a filing of the service needs a transaction of its own. */
  isInvolved(service: PublishedService, effects: readonly Effect[]): boolean {
    return (
      toShellEffects(effects).some(({ type }) => this.handlers.has(type)) ||
      [...this.guards].some((guard) => guard.concerns(service))
    );
  }

  /** What other rooms do while a case is opened: they look at the filing, then do its effects. */
  async open(
    manager: EntityManager,
    effects: readonly Effect[],
    moment: EffectMoment,
  ): Promise<Result<null>> {
    for (const guard of this.guards) {
      const passed = guard.concerns(moment.service) ? await guard.guardFiling(manager, moment) : ok(null);
      if (!passed.ok) return passed;
    }
    return this.run(manager, effects, moment);
  }

  /** Does those of the effects that belong into the transaction, in order; the first refusal ends it. */
  async run(manager: EntityManager, effects: readonly Effect[], moment: EffectMoment): Promise<Result<null>> {
    for (const effect of toShellEffects(effects)) {
      const done = await this.handlers.get(effect.type)?.runEffect(manager, effect, moment);
      if (done && !done.ok) return done;
    }
    return ok(null);
  }

  /** Whether an effect is done in the transaction; the outbox carries the others. */
  isDoneAtOnce(type: EffectType): boolean {
    return this.handlers.has(type);
  }

  private add(type: EffectType, handler: EffectHandler): void {
    const other = this.handlers.get(type);
    if (other && other !== handler) throw new Error(`two handlers for the effect ${type}`);
    this.handlers.set(type, handler);
  }
}
