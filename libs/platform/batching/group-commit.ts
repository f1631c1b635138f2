export interface GroupCommitOptions {
  /** Most rows in one write. */
  readonly maxRows: number;
  /** Writes under way at once. */
  readonly maxInFlight: number;
  /** Longest time that a row waits for companions that are expected back. */
  readonly gatherMs: number;
}

interface Waiting<Row, Out> {
  readonly row: Row;
  readonly resolve: (out: Out) => void;
  readonly reject: (error: unknown) => void;
}

/**
 * Lets concurrent writers share one commit, as PostgreSQL's own `commit_delay` does one level below. Callers that
 * were answered together tend to come back together, so a write waits a moment for as many rows as were under way
 * or waiting before; a lone caller never waits. When a shared write fails, its rows are written one by one, so that a bad row
 * fails alone.
 */
export class GroupCommit<Row, Out> {
  private readonly waiting: Waiting<Row, Out>[] = [];
  private inFlight = 0;
  private expected = 1;
  private gathering: NodeJS.Timeout | null = null;

  constructor(
    private readonly write: (rows: readonly Row[]) => Promise<readonly Out[]>,
    private readonly options: GroupCommitOptions,
  ) {}

  /** Resolves after the row's commit. */
  add(row: Row): Promise<Out> {
    return new Promise((resolve, reject) => {
      this.waiting.push({ row, resolve, reject });
      this.pump();
    });
  }

  private pump(): void {
    if (this.waiting.length === 0 || this.inFlight >= this.options.maxInFlight) return;
    if (this.waiting.length >= this.expected) return this.send();
    this.gathering ??= setTimeout(() => this.send(), this.options.gatherMs);
  }

  private send(): void {
    if (this.gathering) clearTimeout(this.gathering);
    this.gathering = null;
    const group = this.waiting.splice(0, this.options.maxRows);
    this.inFlight += 1;
    void this.writeGroup(group).finally(() => {
      this.inFlight -= 1;
      this.expected = Math.min(group.length + this.waiting.length, this.options.maxRows);
      this.pump();
    });
  }

  private async writeGroup(group: readonly Waiting<Row, Out>[]): Promise<void> {
    try {
      const outs = await this.write(group.map((each) => each.row));
      group.forEach((each, index) => each.resolve(outs[index] as Out));
    } catch (error) {
      const [only, ...others] = group;
      if (only && others.length === 0) return only.reject(error);
      for (const each of group) await this.writeGroup([each]);
    }
  }
}
