import { type HostileDefinition, both, clubName, toyWith } from './change.js';

const ui = (title: string, words: object): HostileDefinition =>
  toyWith(title, [['form.ui.clubName', words]], /^\/form\/ui\/clubName/, /ui-not-allowed/);

/** uiSchema that reaches into the page. */
export const hostileScreens: readonly HostileDefinition[] = [
  ui('brings a script in as a template', { 'ui:FieldTemplate': 'script' }),
  ui('brings an iframe in as a template', { 'ui:DescriptionFieldTemplate': 'iframe' }),
  ui('brings an object in as a template', { 'ui:ObjectFieldTemplate': 'object' }),
  ui('brings styles in', { 'ui:style': { position: 'fixed', inset: 0 } }),
  ui('brings classes in', { 'ui:classNames': 'overlay' }),
  ui('sends the form elsewhere', { 'ui:submitButtonOptions': { props: { formAction: 'http://localhost' } } }),
  ui('hides styles among its options', { 'ui:options': { style: { position: 'fixed' } } }),
  ui('hides classes among its options', { 'ui:options': { classNames: 'overlay' } }),
  ui('hides a template among its options', { 'ui:options': { FieldTemplate: 'iframe' } }),
  ui('hides an element among its options', { 'ui:options': { widget: 'iframe' } }),
  ui('hides props among its options', {
    'ui:options': { props: { dangerouslySetInnerHTML: { __html: 'x' } } },
  }),
  ui('hides an input type among its options', { 'ui:options': { inputType: 'image' } }),
  ui('hides an address among its options', { 'ui:options': { src: 'http://localhost/x.js' } }),
  ui('names an element as a widget', { 'ui:widget': 'iframe' }),
  ui('names a prototype as a widget', { 'ui:widget': 'toString' }),
  ui('names a template of RJSF as a widget', { 'ui:widget': 'SelectWidget' }),
  ui('names an element as a field', { 'ui:field': 'script' }),
  ui('names a field of RJSF', { 'ui:field': 'SchemaField' }),
  ui('has a widget that is an object', { 'ui:widget': { type: 'script' } }),
  ui('has a root of its own', { 'ui:rootFieldId': 'root' }),
  ui('has a copy of itself by reference', { 'ui:definitions': {} }),
  ui('takes over the keyboard', { 'ui:autofocus': true }),
  ui('asks the browser for a card number', { 'ui:autocomplete': 'cc-number' }),
  ui('has a handler', { onClick: 'alert(1)' }),
  ui('has enum names of its own', { 'ui:enumNames': ['a'] }),
  toyWith(
    'brings a template into the form of an action',
    [['workflow.actions.refuse.form.ui', { reason: { 'ui:FieldTemplate': 'script' } }]],
    /refuse\/form\/ui\/reason/,
    /ui-not-allowed/,
  ),
  toyWith(
    'brings a template into the rows',
    [['form.ui.members', { items: { name: { 'ui:widget': 'iframe' } } }]],
    /ui\/members\/items\/name/,
    /ui-not-allowed/,
  ),
];

const marked = (title: string, words: string): HostileDefinition =>
  toyWith(title, [['title', both(words)]], /^\/title\/th$/, /markup/);

const unseen = (title: string, character: string): HostileDefinition =>
  toyWith(title, [['title', both(`ขอ${character}จัดตั้ง`)]], /^\/title\/th$/, /hidden-character/);

/** Words that are no plain words. */
export const hostileWords: readonly HostileDefinition[] = [
  marked('has a script in its title', 'ชมรม <script>alert(1)</script>'),
  marked('has a picture in its title', 'ชมรม <img src=x onerror=alert(1)>'),
  marked('has an unclosed frame in its title', 'ชมรม <iframe src="http://localhost"'),
  marked('has a drawing in its title', '<svg onload=alert(1)>'),
  marked('has bold letters in its title', 'ชมรม <b>ใหม่</b>'),
  marked('has a comment in its title', 'ชมรม <!-- ลับ -->'),
  marked('has a script address in its title', 'กด javascript:alert(1)'),
  marked('has a disguised script address in its title', 'กด JavaScript :alert(1)'),
  marked('has a page in an address', 'กด data:text/html,x'),
  clubName(
    'has a link in a label',
    { type: 'string', title: '<a href="javascript:x">ชื่อ</a>' },
    '/title',
    /markup/,
  ),
  clubName(
    'has a script address in a help text',
    { type: 'string', title: 'ชื่อ', description: '[กด](javascript:alert(1))' },
    '/description',
    /markup/,
  ),
  clubName(
    'has markup in a choice',
    { type: 'string', oneOf: [{ const: 'a', title: '<b>ก</b>' }] },
    '/oneOf/0/title',
    /markup/,
  ),
  toyWith(
    'has markup in a hint',
    [['form.ui.clubName', { 'ui:help': '<b>เช่น</b>' }]],
    /ui\/clubName\/ui:help$/,
    /markup/,
  ),
  toyWith(
    'has markup in a reason',
    [['workflow.states.checking.title', both('<i>ตรวจ</i>')]],
    /^\/workflow\/states\/checking\/title\/th$/,
    /markup/,
  ),
  toyWith(
    'has markup in a translation',
    [['form.translations.en', { '/clubName': { title: '<b>Name</b>' } }]],
    /translations\/en\/~1clubName\/title$/,
    /markup/,
  ),
  unseen('turns its title around', '\u202E'),
  unseen('isolates a part of its title', '\u2067'),
  unseen('marks its title right to left', '\u200F'),
  unseen('joins letters of its title unseen', '\u200D'),
  unseen('has a word joiner in its title', '\u2060'),
  unseen('has a byte order mark in its title', '\uFEFF'),
  unseen('has a tag in its title', '\u{E0041}'),
  unseen('has a soft hyphen in its title', '\u00AD'),
  unseen('rings a bell in its title', '\u0007'),
  unseen('has half a character in its title', '\uD83D'),
  toyWith(
    'turns an expression around',
    [['form.checks.0.assert', 'true /*\u202E*/']],
    /^\/form\/checks\/0\/assert$/,
    /hidden-character/,
  ),
  clubName('has a filler for a label', { type: 'string', title: '\u3164' }, '/title', /hidden-character/),
  clubName(
    'hides a character in a choice',
    { type: 'string', enum: ['a', 'a\u2060'] },
    '/enum/1',
    /hidden-character/,
  ),
];
