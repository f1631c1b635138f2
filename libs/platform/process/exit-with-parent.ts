const patienceMs = 5_000;

/**
 * Ends this process in order when the one that started it is gone: a supervisor that is killed can't tell its
 * children, but its channel to them closes. Does nothing in a process that was started by hand.
 */
export const exitWithParent = (close: () => Promise<void>): void => {
  if (process.channel === undefined) return;
  process.once('disconnect', () => {
    setTimeout(() => process.exit(1), patienceMs).unref();
    void close().finally(() => process.exit(0));
  });
};
