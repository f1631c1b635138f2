import type { BookingDefinition, Resource } from '#core/definition';
import type { Span } from './chain.js';

/** What somebody has of a resource: for how long, and how many units. */
export interface Taken extends Span {
  readonly resource: string;
  readonly units: number;
}

const overlaps = (one: Span, other: Span): boolean =>
  one.day === other.day && one.from < other.to && other.from < one.to;

const parentOf = (id: string, resources: readonly Resource[]): string | undefined =>
  resources.find((resource) => resource.id === id)?.partOf;

/** A resource with all that it is a part of, itself first. A circle of parts is left at its second turn. */
const upwards = (id: string, resources: readonly Resource[]): readonly string[] => {
  const found: string[] = [];
  for (let at: string | undefined = id; at !== undefined && !found.includes(at); at = parentOf(at, resources))
    found.push(at);
  return found;
};

/** The whole that a resource belongs to: whoever changes any part of it locks it. */
export const rootOf = (id: string, resources: readonly Resource[]): string =>
  upwards(id, resources).at(-1) ?? id;

/** Resources that can’t be had while another one is had: what it is a part of, and its parts. */
export const blockedWith = (id: string, resources: readonly Resource[]): readonly string[] => {
  const above = upwards(id, resources).slice(1);
  const below = resources
    .filter((resource) => resource.id !== id && upwards(resource.id, resources).includes(id))
    .map((resource) => resource.id);
  return [...above, ...below];
};

/** The most units that are taken at any one moment of a span. */
const peak = (span: Span, taken: readonly Taken[]): number => {
  const within = taken.filter((one) => overlaps(one, span));
  return Math.max(
    0,
    ...within.map((begun) =>
      within
        .filter((one) => one.from <= begun.from && begun.from < one.to)
        .reduce((sum, { units }) => sum + units, 0),
    ),
  );
};

/** How many units of a resource a booking gives at one time: places online, or all of them. */
const unitsGiven = ({ perSlot, onlinePercent = 100 }: BookingDefinition, { capacity }: Resource): number =>
  Math.floor(((perSlot ?? capacity) * onlinePercent) / 100);

/** Units that a booking of so many takes: one where bookings are counted. */
export const unitsTaken = ({ perSlot }: BookingDefinition, takes: number): number =>
  perSlot === undefined ? takes : 1;

/**
 * How many units of a resource are free in all the spans: what is given less what is taken at the busiest moment; none
 * while the whole that it is a part of, or a part of it, is had by anybody.
 */
export const freeUnits = (
  booking: BookingDefinition,
  resource: Resource,
  spans: readonly Span[],
  taken: readonly Taken[],
  resources: readonly Resource[],
): number => {
  const blocking = new Set(blockedWith(resource.id, resources));
  const isBlocked = taken.some(
    (one) => blocking.has(one.resource) && spans.some((span) => overlaps(one, span)),
  );
  if (isBlocked) return 0;
  const own = taken.filter((one) => one.resource === resource.id);
  const given = unitsGiven(booking, resource);
  return Math.max(0, given - Math.max(0, ...spans.map((span) => peak(span, own))));
};
