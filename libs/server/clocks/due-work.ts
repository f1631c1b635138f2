import type { Logger } from '@nestjs/common';
import type { Result } from '#core/result';

/** One piece of work: says on what it works as soon as it knows, and whether there was any. */
type Piece = (passedOver: readonly string[], take: (id: string) => void) => Promise<Result<boolean>>;

/**
 * Does piece after piece till nothing is due. What fails or is refused is passed over for this round and tried again in
 * the next, so that one broken case doesn't hold up the others.
 */
export class DueWork {
  constructor(private readonly log: Pick<Logger, 'error' | 'warn'>) {}

  async doAll(piece: Piece): Promise<void> {
    const passedOver: string[] = [];
    for (;;) {
      let taken: string | null = null;
      try {
        const done = await piece(passedOver, (id) => (taken = id));
        if (done.ok && !done.value) return;
        if (!done.ok) this.passOver(passedOver, taken, done.problems.map(({ code }) => code).join(', '));
      } catch (error) {
        if (taken === null) throw error;
        this.passOver(passedOver, taken, error instanceof Error ? error.message : String(error));
      }
    }
  }

  private passOver(passedOver: string[], id: string | null, why: string): void {
    if (id === null) throw new Error(`work that is due can't be read: ${why}`);
    this.log.warn(`${id} waits for the next round: ${why}`);
    passedOver.push(id);
  }
}
