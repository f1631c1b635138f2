import { setTimeout as sleep } from 'node:timers/promises';
import {
  type Claim,
  type EmbeddedPostgres,
  claimServer,
  startEmbeddedPostgres,
} from '#platform/embedded-postgres';
import { StartError, say } from './say.js';

const attempts = 5;
const pauseMs = 1_000;

/** The embedded server, brought back whenever it is lost, and claimed so that no second Sala uses the same data. */
export class KeptPostgres {
  private stopping = false;
  private readonly watching: Promise<void>;

  private constructor(
    private readonly dataFolder: string,
    private readonly onMoved: () => void,
    private server: EmbeddedPostgres,
    private claim: Claim,
  ) {
    this.watching = this.watch();
  }

  static async start(dataFolder: string, onMoved: () => void): Promise<KeptPostgres> {
    const { server, claim } = await startAndClaim(dataFolder);
    return new KeptPostgres(dataFolder, onMoved, server, claim);
  }

  get url(): string {
    return this.server.url;
  }

  get folder(): string {
    return this.server.folder;
  }

  async stop(): Promise<void> {
    this.stopping = true;
    await this.claim.release();
    await this.watching;
    await this.claim.release();
    await this.server.stop();
  }

  private async watch(): Promise<void> {
    while (!this.stopping) {
      await this.claim.lost;
      if (this.stopping) return;
      say('PostgreSQL was lost; bringing it back');
      await this.bringBack();
    }
  }

  private async bringBack(): Promise<void> {
    while (!this.stopping) {
      try {
        const { url } = this.server;
        ({ server: this.server, claim: this.claim } = await startAndClaim(this.dataFolder));
        say('PostgreSQL is back');
        if (this.server.url !== url) this.onMoved();
        return;
      } catch (error) {
        say(`PostgreSQL does not come back yet: ${(error as Error).message}`);
        await sleep(pauseMs);
      }
    }
  }
}

/** A server that is just being stopped by the process before may vanish between start and claim: once more then. */
const startAndClaim = async (dataFolder: string): Promise<{ server: EmbeddedPostgres; claim: Claim }> => {
  for (let attempt = 1; ; attempt += 1) {
    const server = await startEmbeddedPostgres({ dataFolder });
    const claim = await claimServer(server.adminUrl).catch(() => 'server lost' as const);
    if (claim === null)
      throw new StartError(
        `Sala already runs with the data in ${dataFolder}; stop that one, or set SALA_DATA_DIR`,
      );
    if (claim !== 'server lost') return { server, claim };
    if (attempt === attempts) throw new StartError('PostgreSQL is lost again and again while starting');
    await sleep(pauseMs);
  }
};
