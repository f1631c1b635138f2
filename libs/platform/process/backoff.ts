const firstMs = 200;
const mostMs = 10_000;
const healthyAfterMs = 20_000;

/** How long to wait before a process is started again: longer each time, until it has lived a while. */
export class Backoff {
  private waited = 0;

  /** @param livedMs how long the process lived that just ended */
  next(livedMs: number): number {
    this.waited = livedMs > healthyAfterMs || this.waited === 0 ? firstMs : Math.min(this.waited * 2, mostMs);
    return this.waited;
  }
}
