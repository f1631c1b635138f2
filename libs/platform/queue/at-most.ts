/** Waits for work to end, well or badly, but not longer than a time: for closing what may be cut off. */
export const atMost = async (milliseconds: number, work: Promise<unknown> | undefined): Promise<void> => {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<void>((resolve) => {
    timer = setTimeout(resolve, milliseconds);
  });
  await Promise.race([work?.catch(() => undefined), late]);
  clearTimeout(timer);
};
