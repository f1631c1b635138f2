const everyMs = 500;

/**
 * Tells when the process that started this one is gone without a word, as npm is after a kill -9. Doesn't keep
 * this process alive.
 */
export const watchParent = (onGone: () => void): void => {
  const parent = process.ppid;
  const timer = setInterval(() => {
    if (process.ppid === parent) return;
    clearInterval(timer);
    onGone();
  }, everyMs);
  timer.unref();
};
