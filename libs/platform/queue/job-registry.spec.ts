import { Injectable } from '@nestjs/common';
import { DiscoveryModule } from '@nestjs/core';
import { Test } from '@nestjs/testing';
import { describe, expect, it } from '@jest/globals';
import { HandlesJob, type JobHandler, defineJob, defineTimer } from './job-kind.js';
import { JobRegistry } from './job-registry.js';

const greet = defineJob<{ name: string }>('greet');
const tick = defineTimer('tick', 1000);

@HandlesJob(greet)
@Injectable()
class Greeter implements JobHandler<{ name: string }> {
  async run(): Promise<void> {}
}

@HandlesJob(greet)
@Injectable()
class OtherGreeter implements JobHandler<{ name: string }> {
  async run(): Promise<void> {}
}

@HandlesJob(tick)
@Injectable()
class Ticker implements JobHandler {
  async run(): Promise<void> {}
}

const registryOf = async (...providers: (new () => JobHandler<never>)[]): Promise<JobRegistry> => {
  const built = await Test.createTestingModule({
    imports: [DiscoveryModule],
    providers: [JobRegistry, ...providers],
  }).compile();
  await built.init();
  return built.get(JobRegistry);
};

describe('the job registry', () => {
  it('knows which work comes from the outbox and which comes round', async () => {
    const registry = await registryOf(Greeter, Ticker);
    expect(registry.outboxKinds).toEqual(['greet']);
    expect(registry.timers).toEqual([tick]);
    expect(registry.get('greet')).toBeInstanceOf(Greeter);
  });

  it('refuses at boot two handlers of one kind', async () => {
    await expect(registryOf(Greeter, OtherGreeter)).rejects.toThrow('two handlers for jobs of kind greet');
  });

  it('has no handler for work that nobody handles', async () => {
    const registry = await registryOf(Greeter);
    expect(() => registry.get('constructor')).toThrow('no handler');
  });
});
