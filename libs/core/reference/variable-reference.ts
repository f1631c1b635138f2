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
    place: '`routes[].when`, `parties[].when`, `rounds.oncePer`, `statistics.scores[].value`',
    sees: ['answers', 'today', 'tables'],
    gives: 'yes or no; a text; a number',
  },
  {
    place: '`rounds.ranking.*`',
    sees: ['answers', 'findings', 'today', 'tables'],
    gives: 'a number (`order`), yes or no (`groups`)',
  },
  {
    place: '`documents[].when`, `.validity`, `.body[].when`, `notices[].when`',
    sees: ['answers', 'findings', 'fees', 'case', 'today', 'tables'],
    gives: 'yes or no; a day',
  },
  {
    place: '`registers[].fields.*.value`, `.validity`',
    sees: ['answers', 'row', 'findings', 'fees', 'case', 'today', 'tables'],
    gives: 'a value of the field’s type; a day',
  },
  {
    place: '`registers[].unique[].key`',
    sees: ['answers', 'row', 'today', 'tables'],
    gives: 'a text',
  },
  {
    place: '`registers[].pays.satang`',
    sees: ['entry', 'today', 'tables'],
    gives: 'a whole number of satang',
  },
  {
    place: '`bookings[]`',
    sees: ['answers', 'row', 'resource', 'today', 'tables'],
    gives: 'yes or no (`suits`), whole numbers (`takes`, `length`, `priority`), a text (`limits[].by`)',
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
  ['resource', 'a resource of the council: `id`, `capacity`, `attributes`'],
  ['fees', 'the fees in satang: lines by name in camelCase, and `fees.total`'],
  ['findings', 'what officers found: the newest answers of each action’s form, by its name in camelCase'],
];
