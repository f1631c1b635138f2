import { faultsOfHours, type HoursFault } from '#core/calendar';
import { pointerTo } from '#core/fields';
import { fail, ok, problemAt, text, type Problem, type Result, type Text } from '#core/result';
import { logoBase64 } from '../logo-base64.js';
import type { Council } from '../meta/council.js';
import { checkCouncilShape } from './check-shape.js';
import { isSquarePng } from './is-png.js';
import { namingField } from './council-fields.js';

type Position = readonly [longitude: number, latitude: number];

const isPosition = (value: unknown): value is Position =>
  Array.isArray(value) &&
  value.length >= 2 &&
  value.every((part) => Number.isFinite(part)) &&
  Math.abs(value[0] as number) <= 180 &&
  Math.abs(value[1] as number) <= 90;

const isRing = (ring: unknown): boolean => {
  if (!Array.isArray(ring) || ring.length < 4 || !ring.every(isPosition)) return false;
  const [first, last] = [ring[0], ring.at(-1)] as [Position, Position];
  return first[0] === last[0] && first[1] === last[1];
};

const badBoundary = (): Problem =>
  problemAt(
    '/boundary',
    'council.boundary',
    'ต้องเป็น GeoJSON ชนิด Polygon ลองจิจูดก่อนละติจูด จุดแรกกับจุดสุดท้ายเป็นจุดเดียวกัน อย่างน้อย 4 จุด',
    'This must be a GeoJSON Polygon: longitude before latitude, at least 4 points, the last the same as the first',
  );

const lintBoundary = ({ boundary }: Council): readonly Problem[] => {
  const { type, coordinates } = boundary as { readonly type?: unknown; readonly coordinates?: unknown };
  const isSound =
    type === 'Polygon' && Array.isArray(coordinates) && coordinates.length > 0 && coordinates.every(isRing);
  return isSound ? [] : [badBoundary()];
};

const isBetween = (value: number, all: readonly number[]): boolean =>
  value >= Math.min(...all) && value <= Math.max(...all);

const lintCentre = ({ centre, boundary }: Council): readonly Problem[] => {
  const [ring = []] = (boundary as { readonly coordinates: readonly (readonly Position[])[] }).coordinates;
  const isNear =
    isBetween(
      centre[0],
      ring.map(([longitude]) => longitude),
    ) &&
    isBetween(
      centre[1],
      ring.map(([, latitude]) => latitude),
    );
  return isNear
    ? []
    : [problemAt('/centre', 'council.centre', 'อยู่นอกเขตพื้นที่', 'This lies outside the boundary')];
};

const lintDoubles = (key: keyof Council & string, ids: readonly (string | number)[]): readonly Problem[] =>
  ids.flatMap((id, at) =>
    ids.indexOf(id) === at
      ? []
      : [problemAt(pointerTo(`/${key}`, String(at)), 'council.double', `มี ${id} ซ้ำ`, `${id} is there twice`)],
  );

const hourWords: Readonly<Record<HoursFault['fault'], Text>> = {
  'no-time': text('เวลาไม่ถูกต้อง', 'This is no time'),
  'closes-first': text('ต้องหลังเวลาเปิด', 'This must be after the opening'),
  'no-weekdays': text('ต้องมีวันทำการอย่างน้อยหนึ่งวัน และไม่ซ้ำกัน', 'Name at least one weekday, each once'),
};

const lintHours = ({ officeHours }: Council): readonly Problem[] =>
  faultsOfHours(officeHours).map(({ at, fault }) => {
    const { th, en } = hourWords[fault];
    return problemAt(`/officeHours/${at}`, 'council.hours', th, en);
  });

const lintLogo = ({ logo }: Council): readonly Problem[] =>
  logo === undefined || isSquarePng(logoBase64(logo))
    ? []
    : [
        problemAt(
          '/logo',
          'council.logo',
          'ต้องเป็นภาพ PNG สี่เหลี่ยมจัตุรัส 64 ถึง 1024 พิกเซล',
          'This must be a square PNG of 64 to 1024 pixels',
        ),
      ];

const lint = (council: Council): readonly Problem[] => {
  const boundary = lintBoundary(council);
  return [
    ...boundary,
    ...(boundary.length === 0 ? lintCentre(council) : []),
    ...lintDoubles(
      'villages',
      council.villages.map(({ number }) => number),
    ),
    ...lintDoubles(
      'divisions',
      council.divisions.map(({ id }) => id),
    ),
    ...lintHours(council),
    ...lintLogo(council),
  ];
};

/**
 * Whether a value is a council’s profile: its shape, a boundary that can be drawn with the centre inside, no village or
 * division twice, hours in order. Each refusal names the field in Thai and English and points to it.
 */
export const checkCouncil = (value: unknown): Result<Council> => {
  const shaped = checkCouncilShape(value);
  if (!shaped.ok) return fail(...shaped.problems.map(namingField));
  const problems = lint(shaped.value);
  return problems.length > 0 ? fail(...problems.map(namingField)) : ok(shaped.value);
};

/** Services that a profile names and that aren’t among those that are there. Asked where all of them are known. */
export const unknownServices = (
  { catalogue, rates = [] }: Council,
  codes: ReadonlySet<string>,
): readonly Problem[] => {
  const named = [
    ...(catalogue?.lifeEvents ?? []).flatMap(({ services }, event) =>
      services.map((code, at) => ({ code, pointer: `/catalogue/lifeEvents/${event}/services/${at}` })),
    ),
    ...rates.map(({ service }, at) => ({ code: service, pointer: `/rates/${at}/service` })),
  ];
  return named
    .filter(({ code }) => !codes.has(code))
    .map(({ code, pointer }) =>
      namingField(
        problemAt(pointer, 'council.no-service', `ไม่มีบริการรหัส ${code}`, `There is no service called ${code}`),
      ),
    );
};
