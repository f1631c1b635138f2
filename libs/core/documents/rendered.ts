import type { DocumentKind } from '#core/definition';
import type { Language } from '#core/thai';

/** A block as it stands on paper or screen: words only, every value filled in. */
export type RenderedBlock =
  | { readonly kind: 'heading'; readonly text: string }
  | {
      readonly kind: 'paragraph';
      readonly text: string;
      readonly align: 'start' | 'centre' | 'end';
      readonly indent: boolean;
    }
  | {
      readonly kind: 'fields';
      readonly rows: readonly { readonly label: string; readonly value: string }[];
    }
  | {
      readonly kind: 'table';
      readonly head: readonly { readonly text: string; readonly align: 'start' | 'end' }[];
      readonly rows: readonly (readonly string[])[];
      /** Sums under the columns that have one, empty under the others; null when no column has. */
      readonly foot: readonly string[] | null;
    }
  | { readonly kind: 'signature'; readonly name: string; readonly position: string };

/** A document as a tree of words: for print, screen and mail alike. */
export interface RenderedDocument {
  readonly kind: DocumentKind;
  readonly language: Language;
  readonly title: string;
  readonly number: string;
  readonly day: string;
  readonly to: string;
  readonly subject: string;
  readonly blocks: readonly RenderedBlock[];
  /** To verify it with; empty when it has none. */
  readonly code: string;
}
