import { pageIndexOf, schemaPathOf, type FieldAddress, type ServiceDraft } from '#core/authoring';
import { valueAt } from '#core/fields';
import type { DraftStore } from '../../draft/draft-store.js';

/** What the property panel shows. */
type Selected =
  | { readonly kind: 'page' }
  | { readonly kind: 'section'; readonly id: string }
  | { readonly kind: 'fields'; readonly fields: readonly FieldAddress[] };

/** What is looked at: the place of the page among the pages, and what is selected on it. */
export interface Looking {
  readonly page: number;
  readonly selected: Selected;
}

const wholePage: Selected = { kind: 'page' };

const toggled = (fields: readonly FieldAddress[], field: FieldAddress): readonly FieldAddress[] =>
  fields.includes(field) ? fields.filter((other) => other !== field) : [...fields, field];

const isThere = (draft: ServiceDraft, field: FieldAddress): boolean =>
  valueAt(draft, schemaPathOf(field)) !== undefined;

const stillThere = (draft: ServiceDraft, chosen: Selected): Selected => {
  if (chosen.kind !== 'fields') return chosen;
  const fields = chosen.fields.filter((field) => isThere(draft, field));
  if (fields.length === chosen.fields.length) return chosen;
  return fields.length > 0 ? { kind: 'fields', fields } : wholePage;
};

/**
 * What is selected on the canvas, outside of React: with three hundred fields only those draw again whose selection
 * changed. Fields that are gone, by undo or by others, are selected no more.
 */
export class SelectionStore {
  private page = 0;
  private chosen: Selected = wholePage;
  private last: Looking = { page: 0, selected: wholePage };
  /** What `last` was worked out from: each of hundreds of cards asks. */
  private seen: readonly [ServiceDraft, Selected, number] | undefined;
  private readonly listeners = new Set<() => void>();

  constructor(private readonly drafts: DraftStore) {}

  readonly subscribe = (listener: () => void): (() => void) => {
    const stop = this.drafts.subscribe(listener);
    this.listeners.add(listener);
    return () => {
      stop();
      this.listeners.delete(listener);
    };
  };

  readonly look = (): Looking => {
    const { draft } = this.drafts.getState().history;
    if (this.seen?.[0] === draft && this.seen[1] === this.chosen && this.seen[2] === this.page)
      return this.last;
    this.seen = [draft, this.chosen, this.page];
    const page = Math.min(this.page, draft.definition.form.pages.length - 1);
    const selected = stillThere(draft, this.chosen);
    if (page !== this.last.page || selected !== this.last.selected) this.last = { page, selected };
    return this.last;
  };

  readonly isSelected = (field: FieldAddress): boolean => {
    const { selected } = this.look();
    return selected.kind === 'fields' && selected.fields.includes(field);
  };

  readonly showPage = (page: number): void => this.choose(wholePage, page);

  readonly selectSection = (id: string): void => this.choose({ kind: 'section', id }, this.page);

  /** `add` keeps what is selected already: Ctrl or Shift was held. */
  readonly selectField = (field: FieldAddress, add = false): void => {
    const { selected } = this.look();
    const fields = add && selected.kind === 'fields' ? toggled(selected.fields, field) : [field];
    const home = pageIndexOf(this.drafts.getState().history.draft, field);
    this.choose({ kind: 'fields', fields }, home >= 0 ? home : this.page);
  };

  private choose(chosen: Selected, page: number): void {
    this.chosen = chosen;
    this.page = page;
    for (const listener of this.listeners) listener();
  }
}
