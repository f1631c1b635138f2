import { isDay, isJuristicId, isNationalId, isPartialDay } from '#core/thai';

/** A test of a text answer; other types of answers are none of its business. */
export type Format = (value: string) => boolean;

const matches =
  (pattern: RegExp): Format =>
  (value) =>
    pattern.test(value);

/**
 * Only years that an answer can mean: 2400 and later are พ.ศ. that somebody took for those of the Common Era, and earlier
 * than 1800 nobody answers about. They are asked again, never guessed.
 */
const inOurTimes =
  (format: Format): Format =>
  (value) =>
    /^(1[89]|2[0-3])/.test(value) && format(value);

const time = '([01]\\d|2[0-3]):[0-5]\\d';
const zone = '([zZ]|[+-]([01]\\d|2[0-3]):[0-5]\\d)';
const fullTime = new RegExp(`^${time}:[0-5]\\d(\\.\\d{1,9})?${zone}$`);

const isDateTime: Format = (value) =>
  isDay(value.slice(0, 10)) && /^[tT ]$/.test(value[10] ?? '') && fullTime.test(value.slice(11));

const localTime = new RegExp(`^T${time}$`);

/** A day and a time of day in Bangkok, without zone: `2026-11-23T08:30`. */
const isLocalDateTime: Format = (value) => isDay(value.slice(0, 10)) && localTime.test(value.slice(10));

const emailPattern =
  /^[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]{1,64}@[A-Za-z0-9]([A-Za-z0-9-]{0,61}[A-Za-z0-9])?(\.[A-Za-z0-9]([A-Za-z0-9-]{0,61}[A-Za-z0-9])?)+$/;
const isEmail: Format = (value) =>
  value.length <= 254 && emailPattern.test(value) && !/^\.|\.\.|\.@/.test(value);

const uuid = matches(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i);
const plainCharacter = "[A-Za-z0-9\\-._~!$&'()*+,;=]|%[0-9A-Fa-f]{2}";
const segment = `(?:${plainCharacter}|[:@])`;
const path = `(?:/${segment}*)*`;
const authority = `(?:(?:${plainCharacter}|:)*@)?(?:${plainCharacter})*(?::\\d*)?`;
const tail = `(?:${segment}|[/?])*`;
/** RFC 3986 with a scheme and, where there is a host, its name. */
const uri = matches(
  new RegExp(
    `^[A-Za-z][A-Za-z0-9+.-]*:(?://${authority}${path}|/(?:${segment}+${path})?|${segment}+${path})(?:\\?${tail})?(?:#${tail})?$`,
  ),
);

/**
 * Every format that a definition may use. All take what is stored: Arabic digits, no separators, ISO dates.
 * No pattern here can backtrack badly: each character has one way to match.
 */
export const formats: Readonly<Record<string, Format>> = Object.freeze(
  Object.assign(Object.create(null) as Record<string, Format>, {
    date: inOurTimes(isDay),
    'partial-date': inOurTimes(isPartialDay),
    time: matches(fullTime),
    'local-time': matches(new RegExp(`^${time}$`)),
    'local-date-time': inOurTimes(isLocalDateTime),
    'date-time': inOurTimes(isDateTime),
    email: isEmail,
    uri,
    uuid,
    'file-id': uuid,
    'national-id': isNationalId,
    'juristic-id': isJuristicId,
    passport: matches(/^[A-Z0-9]{6,12}$/),
    'thai-phone': matches(/^0([2-57]\d{7}|[689]\d{8})$/),
    postcode: matches(/^[1-9]\d{4}$/),
    'house-code': matches(/^\d{11}$/),
    'subdistrict-code': matches(/^[1-9]\d{5}$/),
    'bank-account': matches(/^\d{10,15}$/),
  }),
);

/** Names of all formats, for the meta-schema, messages and the builder’s palette. */
export const formatNames: readonly string[] = Object.keys(formats);
