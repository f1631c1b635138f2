/** Where an expression stands, what it may look at and what it gives. */
export interface PlaceEntry {
  readonly place: string;
  readonly sees: readonly string[];
  readonly gives: string;
}

const ofForm = ['answers', 'today', 'council', 'tables'];

export const places: readonly PlaceEntry[] = [
  { place: '`form.computed[].value`', sees: [...ofForm, 'row'], gives: 'a value of the target’s type' },
  { place: '`form.checks[].assert`', sees: [...ofForm, 'row'], gives: 'yes or no' },
  { place: 'the same in a part', sees: [...ofForm, 'row', 'part'], gives: 'as above' },
  { place: '`attachments[].required`, `.when`', sees: ofForm, gives: 'yes or no' },
  { place: '`fees[].satang`', sees: ofForm, gives: 'a whole number of satang' },
  { place: '`workflow.flags.*.when`', sees: ['answers', 'today', 'tables'], gives: 'yes or no' },
  {
    place: '`workflow.clocks[].length.cases[].when`',
    sees: ['answers', 'today', 'tables'],
    gives: 'yes or no',
  },
  {
    place: '`workflow.actions.*.guard.expression`',
    sees: ['answers', 'input', 'case', 'actor', 'today', 'tables'],
    gives: 'yes or no',
  },
];

export const variables: readonly (readonly [name: string, about: string])[] = [
  ['answers', 'the answers of the form; those that are hidden are missing'],
  ['row', 'the row of a repeating group, where the target or the fields stand in rows'],
  ['part', 'in a shared part: the part’s own answers, wherever it stands'],
  ['today', 'day of filing (in guards: of the action) in Bangkok, `YYYY-MM-DD`'],
  ['council', '`council.villages`: the numbers of its villages'],
  ['tables', 'the dated tables of the definition'],
  ['input', 'the answers of the action’s own form'],
];
