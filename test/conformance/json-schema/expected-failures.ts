/** What is expected to go otherwise than the suite says, and why. A new failure fails the suite, and so does a new success. */
export interface Expected {
  readonly why: string;
  /** `FILE | GROUP`, or `FILE | GROUP | CASE`. */
  readonly cases: readonly string[];
}

/** Groups whose schema the factory refuses: strictness that definitions want. The third suite judges them without it. */
export const refusedGroups: readonly Expected[] = [
  {
    why: 'a keyword that would be passed over is a mistake of its author',
    cases: [
      'additionalItems | when items is schema, additionalItems does nothing',
      'additionalItems | when items is schema, boolean additionalItems does nothing',
      'additionalItems | additionalItems as false without items',
      'additionalItems | additionalItems does not look in applicators, valid case',
      'additionalItems | additionalItems with null instance elements',
      'if-then-else | ignore if without then or else',
      'if-then-else | ignore then without if',
      'if-then-else | ignore else without if',
      'if-then-else | non-interference across combined schemas',
      'properties | properties, patternProperties, additionalProperties interaction',
      'ref | ref to if',
      'ref | ref to then',
      'ref | ref to else',
    ],
  },
  {
    why: 'formats that definitions don’t have',
    cases: [
      'format | idn-email format',
      'format | regex format',
      'format | ipv4 format',
      'format | ipv6 format',
      'format | idn-hostname format',
      'format | hostname format',
      'format | json-pointer format',
      'format | relative-json-pointer format',
      'format | iri format',
      'format | iri-reference format',
      'format | uri-reference format',
      'format | uri-template format',
    ],
  },
  {
    why: 'references go nowhere but into the same document, and are brought in before it is compiled',
    cases: [
      'definitions | validate definition against metaschema',
      'ref | root pointer ref',
      'ref | remote ref, containing refs itself',
      'ref | Recursive references between schemas',
      'ref | simple URN base URI with $ref via the URN',
      'refRemote | remote ref',
      'refRemote | fragment within remote ref',
      'refRemote | ref within remote ref',
      'refRemote | base URI change',
      'refRemote | base URI change - change folder',
      'refRemote | base URI change - change folder in subschema',
      'refRemote | root ref in remote ref',
      'refRemote | remote ref with ref to definitions',
      'refRemote | Location-independent identifier in remote ref',
      'refRemote | retrieved nested refs resolve relative to their URI not $id',
    ],
  },
];

/** Groups that are refused even so. */
export const refusedForGood: readonly Expected[] = [
  {
    why: 'RE2 knows the short names of Unicode’s categories only (`\\p{L}`)',
    cases: [
      'optional/ecmascript-regex | patterns always use unicode semantics with pattern',
      'optional/ecmascript-regex | pattern with non-ASCII digits',
      'optional/ecmascript-regex | patterns always use unicode semantics with patternProperties',
      'optional/ecmascript-regex | patternProperties with non-ASCII digits',
    ],
  },
  {
    why: 'the same `$id` twice, once where it means nothing; definitions can’t have `$id`',
    cases: ['unknownKeyword | $id inside an unknown keyword is not a real identifier'],
  },
];

/** Cases that are judged otherwise than the suite says. */
export const wrongAnswers: readonly Expected[] = [
  {
    why: 'the content of texts is not looked into; definitions can’t ask for it',
    cases: [
      'optional/content | validation of string-encoded content based on media type | an invalid JSON document',
      'optional/content | validation of binary string-encoding | an invalid base64 string (% is not a valid character)',
      'optional/content | validation of binary-encoded media type documents | a validly-encoded invalid JSON document',
      'optional/content | validation of binary-encoded media type documents | an invalid base64 string that is valid JSON',
    ],
  },
  {
    why: 'a leap second: nobody answers with one',
    cases: [
      'optional/format/date-time | validation of date-time strings | a valid date-time with a leap second, UTC',
      'optional/format/date-time | validation of date-time strings | a valid date-time with a leap second, with minus offset',
      'optional/format/time | validation of time strings | a valid time string with leap second, Zulu',
      'optional/format/time | validation of time strings | valid leap second, large negative time-offset',
      'optional/format/time | validation of time strings | valid leap second, large positive time-offset',
      'optional/format/time | validation of time strings | valid leap second, negative time-offset',
      'optional/format/time | validation of time strings | valid leap second, positive time-offset',
      'optional/format/time | validation of time strings | valid leap second, zero time-offset',
    ],
  },
  {
    why: 'Ajv: a number near the limit of doubles',
    cases: [
      'optional/float-overflow | all integers are multiples of 0.5, if overflow is handled | valid if optional overflow handling is implemented',
    ],
  },
  {
    why: 'Ajv passes over a field called `__proto__`; definitions can’t have one, and the engine leaves it out of answers',
    cases: ['properties | properties whose names are Javascript object property names | __proto__ not valid'],
  },
  {
    why: 'Ajv minds what stands beside `$ref`, as later drafts do; definitions have no `$ref` left when they are compiled',
    cases: [
      'ref | $ref prevents a sibling $id from changing the base uri | $ref resolves to /definitions/base_foo, data does not validate',
      'ref | $ref prevents a sibling $id from changing the base uri | $ref resolves to /definitions/base_foo, data validates',
      'ref | ref overrides any sibling keywords | ref valid, maxItems ignored',
    ],
  },
  {
    why: 'an address with a number in brackets for its host: nobody answers with one',
    cases: ['optional/format/uri | validation of URIs | a valid URL '],
  },
];
