const patienceMs = 5_000;

interface Closable {
  close(): Promise<unknown>;
}

/**
 * Ends this process in order when the one that started it is gone: a supervisor that is killed can't tell its
 * children, but its channel to them closes. Takes what is still starting, since the supervisor may die meanwhile.
 * Does nothing in a process that was started by hand.
 */
export const exitWithParent = (starting: Promise<Closable>): void => {
  if (process.connected === undefined) return;
  const end = () => {
    setTimeout(() => process.exit(1), patienceMs).unref();
    void starting.then((started) => started.close()).finally(() => process.exit(0));
  };
  if (process.connected) process.once('disconnect', end);
  else end();
};
