/** What is made of a thing once, and kept as long as the thing itself, which nobody changes. */
export const oncePer = <Thing extends object, Made>(
  make: (thing: Thing) => Made,
): ((thing: Thing) => Made) => {
  const made = new WeakMap<Thing, { readonly value: Made }>();
  return (thing) => {
    const known = made.get(thing);
    if (known) return known.value;
    const value = make(thing);
    made.set(thing, { value });
    return value;
  };
};
