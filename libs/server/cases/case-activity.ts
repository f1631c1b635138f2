import { Injectable } from '@nestjs/common';

/** Counts the writes to cases in this process, so that what is kept in memory about them can tell it is old. */
@Injectable()
export class CaseActivity {
  private writes = 0;

  get count(): number {
    return this.writes;
  }

  happened(): void {
    this.writes += 1;
  }
}
