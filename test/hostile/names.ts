import { toyDefinition } from '#test/fixtures';
import { type HostileDefinition, changedToy, clubName, field, toyWith } from './change.js';

const withKey = (title: string, place: string, key: string): HostileDefinition => ({
  title,
  definition: JSON.parse(
    JSON.stringify(changedToy([place, { here: 1 }])).replace('"here":1', `"${key}":1`),
  ) as unknown,
  path: new RegExp(`${key}$`),
  code: /forbidden-(?:name|key)/,
});

const { pages } = toyDefinition.form;

/** Names that reach for prototypes, can’t be told apart, or aren’t there. */
export const hostileNames: readonly HostileDefinition[] = [
  withKey('sets a prototype', 'form.ui.clubName', '__proto__'),
  withKey('sets a constructor', 'form.ui.clubName', 'constructor'),
  withKey('sets a prototype’s prototype', 'form.schema.properties.clubName', 'prototype'),
  withKey('sets a prototype among its translations', 'form.translations.en', '__proto__'),
  toyWith(
    'names a field after a prototype’s',
    [field('__defineGetter__', { type: 'string' })],
    /__defineGetter__$/,
    /bad-name/,
  ),
  toyWith('names a field with a dash', [field('club-name', { type: 'string' })], /club-name$/, /bad-name/),
  toyWith('names a field with a slash', [field('a/b', { type: 'string' })], /a~1b$/, /bad-name/),
  toyWith('names a field with Thai letters', [field('ชื่อ', { type: 'string' })], /ชื่อ$/, /bad-name/),
  toyWith(
    'names a field with look-alike letters',
    [field('сlubName', { type: 'string' })],
    /properties\/сlubName$/,
    /bad-name/,
  ),
  toyWith('names a field with nothing', [field('', { type: 'string' })], /\/properties\/$/, /bad-name/),
  toyWith('names a field with 65 letters', [field('a'.repeat(65), { type: 'string' })], /a$/, /bad-name/),
  toyWith(
    'has two fields that differ in capitals only',
    [field('clubname', { type: 'string', title: 'ชื่อ' })],
    /properties\/clubname$/,
    /names-collide/,
  ),
  clubName('has two choices that read alike', { type: 'string', enum: ['น้ำ', 'นํ้า'] }, '', /choices-collide/),
  clubName(
    'has two choices with two spellings of a vowel',
    {
      type: 'string',
      oneOf: [
        { const: 'แม่', title: 'ก' },
        { const: 'เเม่', title: 'ข' },
      ],
    },
    '',
    /choices-collide/,
  ),
  clubName(
    'has two choices that differ in capitals only',
    { type: 'string', enum: ['yes', 'Yes'] },
    '',
    /choices-collide/,
  ),
  clubName(
    'has two choices that differ in a blank',
    { type: 'string', enum: ['ใช่', 'ใช่ '] },
    '',
    /choices-collide/,
  ),
  toyWith('is called by a path', [['code', '../../etc']], /\/code$/, /bad-name|code-mismatch/),
  toyWith(
    'has an action called by a path',
    [
      [
        'workflow.actions',
        { ...toyDefinition.workflow.actions, '../x': toyDefinition.workflow.actions['accept'] },
      ],
    ],
    /actions\/..~1x$/,
    /unknown-key/,
  ),
  toyWith(
    'has an action called toString',
    [
      [
        'workflow.actions',
        { ...toyDefinition.workflow.actions, toString: toyDefinition.workflow.actions['accept'] },
      ],
    ],
    /actions\/toString/,
    /unknown-key/,
  ),
  toyWith(
    'has two pages of one name',
    [['form.pages', [...pages, { ...pages[0] }]]],
    /^\/form\/pages/,
    /double|twice|./,
  ),
  toyWith(
    'has two papers of one name',
    [['attachments', [toyDefinition.attachments[0], toyDefinition.attachments[0]]]],
    /^\/attachments/,
    /double-id/,
  ),
  toyWith(
    'has two fees of one name',
    [['fees', [toyDefinition.fees[0], toyDefinition.fees[0]]]],
    /^\/fees/,
    /double-id/,
  ),
  toyWith(
    'has a pointer into a prototype',
    [['form.pages.0.sections.0.fields', ['/__proto__']]],
    /sections\/0\/fields\/0$/,
    /bad-name/,
  ),
  toyWith(
    'has a pointer to what isn’t there',
    [['form.pages.0.sections.0.fields', ['/gone']]],
    /sections\/0\/fields/,
    /unknown-field/,
  ),
  toyWith(
    'has a key that the language doesn’t know',
    [['form.surprise', 1]],
    /^\/form\/surprise$/,
    /unknown-key/,
  ),
  toyWith('has scripts of its own', [['scripts', ['alert(1)']]], /^\/scripts$/, /unknown-key/),
  toyWith(
    'has an effect that the language doesn’t know',
    [['workflow.actions.accept.effects', [{ type: 'http-request', url: 'http://localhost' }]]],
    /accept\/effects\/0/,
    /./,
  ),
  toyWith(
    'has SQL for an effect',
    [['workflow.actions.accept.effects', [{ type: 'notify', notification: 'accepted', sql: 'drop table' }]]],
    /accept\/effects\/0/,
    /unknown-key|./,
  ),
  toyWith('is written for a newer Sala', [['format', 99]], /^\/format$/, /./),
  toyWith('has no format', [['format', undefined]], /^\/format$/, /./),
  toyWith('is written for a Sala that never was', [['format', -1]], /^\/format$/, /./),
];
