/** Sleep that can be cut short; a wake that comes while nobody sleeps isn't lost. */
export class Wake {
  private pending = false;
  private rise: (() => void) | null = null;

  wake(): void {
    this.pending = true;
    this.rise?.();
  }

  /** Resolves after the time, or as soon as it is woken. */
  async sleep(milliseconds: number): Promise<void> {
    if (!this.pending) {
      let timer: NodeJS.Timeout | undefined;
      await new Promise<void>((resolve) => {
        this.rise = resolve;
        timer = setTimeout(resolve, milliseconds);
      });
      clearTimeout(timer);
    }
    this.rise = null;
    this.pending = false;
  }
}
