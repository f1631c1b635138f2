/** Words for people, in both languages that Sala speaks. Thai is never empty. */
export interface Text {
  readonly th: string;
  readonly en: string;
}

/** Writes a bilingual text in one line. */
export const text = (th: string, en: string): Text => ({ th, en });

/** The title of something, or its id where it has none. */
export const titleOr = (title: Text | null | undefined, id: string): Text => title ?? text(id, id);

/** The same for a title that may be empty in one language, as in a draft. */
export const filledTitle = (title: Text | undefined, id: string): Text =>
  text(title?.th || id, title?.en || id);
