/** What is looked at on the page of the workflow. */
export type Chosen =
  { readonly sort: 'state' | 'action' | 'clock'; readonly name: string } | { readonly sort: 'whole' };

export const wholeCase: Chosen = { sort: 'whole' };

export const isChosen = (chosen: Chosen, sort: Chosen['sort'], name: string): boolean =>
  chosen.sort === sort && 'name' in chosen && chosen.name === name;

export interface ChoosingProps {
  readonly chosen: Chosen;
  readonly onChoose: (chosen: Chosen) => void;
}
