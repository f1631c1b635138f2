import { Type, type Static } from '@sinclair/typebox';
import { catalogueSchema } from './catalogue.js';
import { councilRateSchema } from './rates.js';
import { resourceSchema } from './resources.js';
import { closed, jsonSchemaSchema, kebab, optional, textSchema } from './primitives.js';

const isoDate = (description: string) => Type.String({ pattern: '^\\d{4}-\\d{2}-\\d{2}$', description });

const namedList = (one: string, all: string, maxItems: number) =>
  Type.Array(
    closed({ id: kebab('Key used by definitions'), name: textSchema('Name') }, { description: one }),
    { maxItems, description: all },
  );

const holidaySchema = closed(
  {
    date: isoDate('Day'),
    name: textSchema('Name'),
    local: optional(Type.Boolean({ description: 'A closure of this council alone' })),
    confirm: optional(
      Type.Boolean({ description: 'Expected but not announced yet: by the moon, or by yearly announcement' }),
    ),
  },
  { description: 'A day on which the office is shut' },
);
export type Holiday = Static<typeof holidaySchema>;

const holidayYearSchema = closed(
  {
    year: Type.Integer({ minimum: 2500, maximum: 2700, description: 'Buddhist year' }),
    source: textSchema('Announcement or rule that they come from'),
    confirmed: Type.Boolean({ description: 'Whether somebody compared them with the announcement' }),
  },
  { description: 'A year of the calendar' },
);
export type HolidayYear = Static<typeof holidayYearSchema>;

/** The council as data: what letters, maps, calendars and addresses take from it. */
export const councilSchema = closed(
  {
    name: textSchema('Name of the council'),
    example: optional(Type.Boolean({ description: 'Invented for demonstration' })),
    address: textSchema('Postal address'),
    subdistrict: optional(
      Type.String({
        pattern: '^\\d{6}$',
        description: 'Official code of its subdistrict: offered first where an address is asked',
      }),
    ),
    logo: optional(
      Type.String({
        pattern: '^data:image/png;base64,[A-Za-z0-9+/]+={0,2}$',
        maxLength: 24_000,
        description:
          'Its logo, a square PNG of 64 to 1024 pixels as a data address: at the head of the portal and of papers',
      }),
    ),
    phone: Type.String({ maxLength: 60, description: 'Phone of the office' }),
    promptPay: optional(
      closed(
        {
          id: Type.String({
            pattern: '^([0-9]{13}|0[0-9]{9})$',
            description: 'Tax number or phone that the bank has registered',
          }),
          name: textSchema('Name of the account, as the bank shows it'),
        },
        {
          description:
            'Where the council takes payments by PromptPay; citizens get a QR code with the amount',
        },
      ),
    ),
    emergency: Type.Array(
      closed(
        { title: textSchema('Who answers'), phone: Type.String({ maxLength: 30, description: 'Number' }) },
        { description: 'An emergency number' },
      ),
      { maxItems: 12, description: 'Emergency numbers' },
    ),
    complaints: optional(
      Type.Array(
        closed(
          { name: textSchema('Who hears it'), contact: textSchema('Phone, address') },
          { description: 'Somebody who hears complaints about the service of the council' },
        ),
        {
          maxItems: 8,
          description: 'Whom the manual for citizens names for complaints, besides the council',
        },
      ),
    ),
    boundary: jsonSchemaSchema('GeoJSON Polygon in WGS84 of the council’s area'),
    centre: Type.Tuple([Type.Number(), Type.Number()], { description: 'Longitude, latitude' }),
    villages: Type.Array(
      closed(
        {
          number: Type.Integer({ minimum: 1, maximum: 99, description: 'Its number, หมู่ที่' }),
          name: textSchema('Name'),
        },
        { description: 'A village' },
      ),
      { maxItems: 99, description: 'Villages' },
    ),
    divisions: Type.Array(
      closed(
        { id: kebab('Key used by definitions'), name: textSchema('Name') },
        { description: 'A division' },
      ),
      { minItems: 1, maxItems: 20, description: 'Divisions' },
    ),
    catalogue: optional(catalogueSchema),
    positions: optional(namedList('A position', 'Positions that officers hold and services ask for', 60)),
    committees: optional(
      namedList('A committee', 'Committees that officers sit on and services ask for', 40),
    ),
    officeHours: closed(
      {
        opens: Type.String({ pattern: '^\\d{2}:\\d{2}$', description: 'When the office opens' }),
        closes: Type.String({ pattern: '^\\d{2}:\\d{2}$', description: 'When it closes' }),
        days: Type.Array(Type.Integer({ minimum: 1, maximum: 7 }), {
          description: 'ISO weekdays, Monday is 1',
        }),
      },
      { description: 'Office hours, Asia/Bangkok' },
    ),
    holidays: Type.Array(holidaySchema, {
      maxItems: 1000,
      description: 'Public holidays and local closures, by day',
    }),
    holidayYears: optional(
      Type.Array(holidayYearSchema, { maxItems: 50, description: 'Where the holidays of a year come from' }),
    ),
    delayCopies: optional(
      Type.Array(
        closed(
          {
            name: textSchema('Who'),
            email: Type.String({ format: 'email', maxLength: 254, description: 'Address' }),
          },
          { description: 'Who watches over delays' },
        ),
        {
          maxItems: 5,
          description:
            'Who gets a copy of each notice of delay (พ.ร.บ.การอำนวยความสะดวก 2558 ม.10: the ก.พ.ร.)',
        },
      ),
    ),
    idleRelease: optional(
      Type.Integer({
        minimum: 1,
        maximum: 250,
        description:
          'After so many working days on which nothing happens to a case, its holder loses it to the queue; never when missing',
      }),
    ),
    publishApproval: optional(
      Type.Boolean({ description: 'A second administrator approves each publish of a service' }),
    ),
    rates: optional(
      Type.Array(councilRateSchema, {
        maxItems: 500,
        description: 'Rates of the council’s ordinances: services take them up when they are published',
      }),
    ),
    signatories: optional(
      Type.Array(
        closed(
          {
            position: textSchema('Position, as documents name it in `signatory.position`'),
            name: Type.String({ minLength: 1, maxLength: 200, description: 'Who holds it' }),
            acting: optional(
              textSchema('Stands under the name instead of the position, for who acts in its place'),
            ),
          },
          { description: 'Who signs' },
        ),
        {
          maxItems: 40,
          description:
            'Who signs papers where the one who decided in the office does not hold the role that signs',
        },
      ),
    ),
    resources: optional(
      Type.Array(resourceSchema, {
        maxItems: 300,
        description: 'What can be booked: counters, crews, halls, stock',
      }),
    ),
  },
  { description: 'A council profile' },
);
export type Council = Static<typeof councilSchema>;
