/** The languages Sala speaks. Thai comes first everywhere. */
export type Language = 'th' | 'en';

export const languages: readonly Language[] = ['th', 'en'];

/** Words of a component or page, by name: a sentence, or a function that builds one. */
// oxlint-disable-next-line typescript/no-explicit-any -- parameters differ from message to message
export type Messages = Readonly<Record<string, string | readonly string[] | ((...args: any[]) => string)>>;

/** The same names in both languages; English must answer every Thai name. */
export interface MessageSet<M extends Messages> {
  readonly th: M;
  readonly en: M;
}

type Widened<M> = {
  readonly [K in keyof M]: M[K] extends string
    ? string
    : M[K] extends readonly string[]
      ? readonly string[]
      : M[K];
};

/** Declares a dictionary. A name missing in either language, or a different signature, does not compile. */
export const createMessages = <const M extends Messages>(set: {
  readonly th: M;
  readonly en: Widened<M>;
}): MessageSet<Widened<M>> => set as MessageSet<Widened<M>>;
