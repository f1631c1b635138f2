/** What each widget of the form kit is for. */
export const widgetWords: Readonly<Record<string, string>> = {
  text: 'one line of text',
  textarea: 'several lines; `rows` says how many show',
  email: 'e-mail address',
  phone: 'telephone number, grouped as it is read',
  'national-id': 'national ID with grouping and check digit',
  number: 'number; `unit` stands behind it',
  money: 'baht and satang; whole satang inside',
  radio: 'one choice, all in sight',
  select: 'one choice out of a list',
  checkbox: 'yes when ticked',
  checkboxes: 'several choices',
  'yes-no': 'yes or no, neither chosen before',
  date: 'day by day, month and year พ.ศ.',
  'partial-date': 'the same, day or month may be unknown',
  time: 'time of day',
  village: 'village of the council by number',
  declaration: 'a statement that is ticked',
  'static-text': 'words between fields, no answer',
  computed: 'shows a computed value',
  hidden: 'shows nothing; for computed values that rules and officers need',
};

/** What each field of several answers is for. */
export const fieldWords: Readonly<Record<string, string>> = {
  'map-point': 'a pin on the map: `lat` and `lng`',
  rows: 'a repeating group',
};

/** What each option of widgets says. */
export const optionWords: Readonly<Record<string, string>> = {
  rows: 'lines of a `textarea`',
  partial: 'the day or month of a date may be unknown',
  unit: 'unit behind a number',
};
