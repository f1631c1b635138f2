export interface GroupCommitOptions {
  /** Most rows in one write. */
  readonly maxRows: number;
  /** Writes under way at once. */
  readonly maxInFlight: number;
}

interface Waiting<Row, Out> {
  readonly row: Row;
  readonly resolve: (out: Out) => void;
  readonly reject: (error: unknown) => void;
}

/** Tells those of a group how their write ended. */
type Tell = () => void;

/**
 * Lets concurrent writers share one commit, as PostgreSQL's own group commit does one level below: while a write
 * is under way, rows that arrive wait and go together in the next. A lone row never waits for others.
 * When a shared write fails, its rows are written one by one, so that a bad row fails alone.
 */
export class GroupCommit<Row, Out> {
  private readonly waiting: Waiting<Row, Out>[] = [];
  private inFlight = 0;

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
    while (this.waiting.length > 0 && this.inFlight < this.options.maxInFlight) {
      void this.send(this.waiting.splice(0, this.options.maxRows));
    }
  }

  /** The next group is on its way before this one's callers go on: the database doesn't wait for their answers. */
  private async send(group: readonly Waiting<Row, Out>[]): Promise<void> {
    this.inFlight += 1;
    const tell = await this.writeGroup(group);
    this.inFlight -= 1;
    const others = this.waiting.length > 0;
    this.pump();
    if (others) setImmediate(tell);
    else tell();
  }

  private async writeGroup(group: readonly Waiting<Row, Out>[]): Promise<Tell> {
    try {
      const outs = await this.write(group.map((each) => each.row));
      return () => group.forEach((each, index) => each.resolve(outs[index] as Out));
    } catch (error) {
      const [only, ...others] = group;
      if (only && others.length === 0) return () => only.reject(error);
      const tells: Tell[] = [];
      for (const each of group) tells.push(await this.writeGroup([each]));
      return () => tells.forEach((tell) => tell());
    }
  }
}
