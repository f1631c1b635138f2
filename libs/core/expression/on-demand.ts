/** Made when it is first needed, and once. */
export const onDemand = <T>(make: () => T): (() => T) => {
  let made: T | undefined;
  return () => (made ??= make());
};
