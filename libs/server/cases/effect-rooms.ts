import { Injectable, type OnModuleInit } from '@nestjs/common';
import { DiscoveryService } from '@nestjs/core';
import type { EntityManager } from 'typeorm';
import { type EffectDefinition, type EffectType, effectPlaces } from '#core/definition';
import type { Result } from '#core/result';
import type { CaseState } from '#core/workflow';
import { type JobKind, defineJob } from '#platform/queue';
import type { EffectOrigin } from './effects.js';

export type EffectOf<T extends EffectType> = Extract<EffectDefinition, { readonly type: T }>;

/** What an effect is done with: the case after the decision, and as which of its versions. */
export interface EffectMoment {
  readonly origin: EffectOrigin;
  readonly next: CaseState;
  /** RFC 3339, of the event. */
  readonly at: string;
}

/** Does an effect in the transaction of the decision; a refusal undoes the decision. */
export interface EffectHandler<T extends EffectType = EffectType> {
  runEffect(manager: EntityManager, effect: EffectOf<T>, moment: EffectMoment): Promise<Result<null>>;
}

/** An effect as the outbox carries it: no personal data, the handler reads the case. */
export interface EffectPayload<T extends EffectType = EffectType> extends EffectOrigin {
  readonly effect: EffectOf<T>;
}

const effectKey = Symbol('sala.effect');
const jobs = new Map<EffectType, JobKind<never>>();

const demandPlace = (type: EffectType, place: 'commit' | 'outbox'): void => {
  if (effectPlaces[type] !== place)
    throw new Error(`effectPlaces doesn't say that ${type} is done in ${place}`);
};

/** The kind of work that does an effect after the commit: `@HandlesJob(effectJob('issue-document'))`. */
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

/** Every effect that is done in the transaction of the decision, each with its one handler. */
@Injectable()
export class EffectRooms implements OnModuleInit {
  private readonly handlers = new Map<EffectType, EffectHandler>();

  constructor(private readonly discovery: DiscoveryService) {}

  onModuleInit(): void {
    for (const { instance, metatype } of this.discovery.getProviders()) {
      const types =
        metatype && (Reflect.getMetadata(effectKey, metatype) as readonly EffectType[] | undefined);
      for (const type of types ?? []) this.add(type, instance as EffectHandler);
    }
  }

  /** Throws when an effect of the language has no handler here. */
  requireAll(): void {
    const missing = (Object.keys(effectPlaces) as EffectType[]).filter(
      (type) => effectPlaces[type] === 'commit' && !this.handlers.has(type),
    );
    if (missing.length > 0) throw new Error(`no handler for the effects ${missing.join(', ')}`);
  }

  /** The handler of an effect that is done in the transaction; undefined for one that the outbox carries. */
  find(type: EffectType): EffectHandler | undefined {
    return this.handlers.get(type);
  }

  private add(type: EffectType, handler: EffectHandler): void {
    const other = this.handlers.get(type);
    if (other && other !== handler) throw new Error(`two handlers for the effect ${type}`);
    this.handlers.set(type, handler);
  }
}
