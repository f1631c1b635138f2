/** Widgets that a definition may name (`ui:widget`); the form kit has each of them. */
export const widgetNames: readonly string[] = [
  'text',
  'textarea',
  'email',
  'phone',
  'national-id',
  'juristic-id',
  'passport',
  'house-code',
  'bank-account',
  'name-title',
  'number',
  'money',
  'land-area',
  'radio',
  'select',
  'searchable',
  'two-level',
  'checkbox',
  'checkboxes',
  'yes-no',
  'date',
  'partial-date',
  'time',
  'date-time',
  'village',
  'register-lookup',
  'declaration',
  'static-text',
  'computed',
  'hidden',
];

/** Fields of several answers at once that a definition may name (`ui:field`). */
export const uiFieldNames: readonly string[] = [
  'map-point',
  'map-line',
  'rows',
  'thai-area',
  'rating-matrix',
  'date-range',
  'time-range',
  'booking-slot',
];

/** What the value of an option of a widget may be. */
export type UiOptionType =
  'string' | 'number' | 'boolean' | 'names' | 'lists of names' | 'groups of choices' | 'fields of an entry';

/** Options of widgets (`ui:options`) and the type of each. */
export const uiOptionTypes: Readonly<Record<string, UiOptionType>> = {
  rows: 'number',
  partial: 'boolean',
  unit: 'string',
  none: 'string',
  lines: 'lists of names',
  groups: 'groups of choices',
  sums: 'names',
  register: 'string',
  fills: 'fields of an entry',
  booking: 'string',
  why: 'string',
};

/** Values of `ui:autocomplete` that make sense in a form about people and places (HTML autofill names). */
export const autocompleteNames: readonly string[] = [
  'off',
  'on',
  'name',
  'honorific-prefix',
  'given-name',
  'additional-name',
  'family-name',
  'organization',
  'organization-title',
  'street-address',
  'address-line1',
  'address-line2',
  'address-line3',
  'address-level1',
  'address-level2',
  'address-level3',
  'address-level4',
  'postal-code',
  'country',
  'country-name',
  'bday',
  'bday-day',
  'bday-month',
  'bday-year',
  'sex',
  'tel',
  'tel-national',
  'tel-extension',
  'email',
  'url',
  'language',
];
