/** Words for people, in both languages that Sala speaks. Thai is never empty. */
export interface Text {
  readonly th: string;
  readonly en: string;
}

/** Writes a bilingual text in one line. */
export const text = (th: string, en: string): Text => ({ th, en });
