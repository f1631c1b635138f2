/** What each widget of the form kit is for. */
export const widgetWords: Readonly<Record<string, string>> = {
  text: 'one line of text',
  textarea: 'several lines; `rows` says how many show',
  email: 'e-mail address',
  phone: 'telephone number, grouped as it is read',
  'national-id': 'national ID with grouping and check digit',
  'juristic-id': 'number of a juristic person, grouped as on its certificate, with check digit',
  passport: 'passport number; small letters become capitals',
  'house-code': 'the 11 digits of a house registration, grouped',
  'bank-account': 'account number, grouped; digits inside',
  'name-title': 'title before a name: the usual ones, or any other in words',
  number: 'number; `unit` stands behind it',
  money: 'baht and satang; whole satang inside',
  year: 'year พ.ศ., without a comma between thousands',
  'land-area': 'ไร่-งาน-ตารางวา in three inputs; one number of square wa inside, up to two decimals',
  radio: 'one choice, all in sight',
  select: 'one choice out of a list',
  searchable: 'one choice out of a long list by typing part of it; tone marks and spelling are forgiven',
  'two-level': 'one choice out of a list in groups: the group first, then the choice; see `groups`',
  checkbox: 'yes when ticked',
  checkboxes: 'several choices',
  'yes-no': 'yes or no, neither chosen before',
  date: 'day by day, month and year พ.ศ.',
  'partial-date': 'the same, day or month may be unknown',
  time: 'time of day, `HH:MM`; typed 8.30, 0830 or in Thai digits',
  'date-time': 'day พ.ศ. and time of day in Bangkok: `YYYY-MM-DDTHH:MM`, format `local-date-time`',
  village: 'village of the council by number',
  'register-lookup':
    'number of an entry of a register, found by it and a fact that only its holder knows; see `register` and `fills`',
  declaration:
    'a statement that is ticked. With `type: string` and `const: VERSION` the answer is the version of the text that was agreed to; title and description are the text',
  'static-text': 'words between fields, no answer',
  computed: 'shows a computed value',
  hidden: 'shows nothing; for computed values that rules and officers need',
};

/** What each field of several answers is for. */
export const fieldWords: Readonly<Record<string, string>> = {
  'map-point': 'a pin on the map: `lat` and `lng`',
  'map-line':
    'a line on the map, such as along a road: a list of 2 to 200 points `lat` and `lng`; its length is shown',
  rows: 'a repeating group',
  'date-range': '`from` and `to`, both dates; the engine refuses an end before the beginning',
  'time-range':
    '`from` and `to`, both times of one day; the engine refuses an end that is not after the beginning',
  'booking-slot': 'a free slot `{ resource, day, start }` of a booking; see `booking`',
  'thai-area':
    'ตำบล, อำเภอ, จังหวัด and postcode by typing part of any of them: `subdistrictCode` (official 6 digits) and `postcode`',
  'rating-matrix':
    'statements to be rated 1 to 5, one property each; an optional one may be left as not applicable, which is no answer',
};

/** What each option of widgets says. */
export const optionWords: Readonly<Record<string, string>> = {
  rows: 'lines of a `textarea`',
  partial: 'the day or month of a date may be unknown',
  unit: 'unit behind a number',
  none: 'the choice of `checkboxes` that says “none of these”: it stands alone, in the browser and on the server',
  lines: 'names of fields of a group that stand side by side where there is room',
  sums: 'fields of the rows of a list whose sums stand below them',
  register: 'id of the register in which `register-lookup` looks',
  fills: 'fields of the form by pointer, and the fields of the entry that they begin with',
  booking: 'id of the booking of a `booking-slot`',
  why: 'why this is asked, behind a word to press; English in `translations` as `why`',
  groups: 'groups of the choices of `two-level`: `title`, `titleEn` and the `values` in it',
};
