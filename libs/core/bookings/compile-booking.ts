import type { Calendar } from '#core/calendar';
import {
  type BookingDefinition,
  type Resource,
  type ServiceDefinition,
  bookingVariables,
  resourceVariable,
} from '#core/definition';
import { type Expression, createEnvironment } from '#core/expression';
import { expandPattern, valueAt } from '#core/fields';
import type { Answers } from '#core/form';

/** What expressions of a booking may look at. */
export interface BookingFacts {
  readonly answers: Answers;
  /** Row that books, from 0; left out when the whole form does. */
  readonly row?: number | undefined;
  readonly today: string;
  readonly calendar: Calendar;
}

/** What answers ask for. */
export interface Ask {
  readonly length: number;
  readonly takes: number;
  readonly urgent: boolean;
  /** Smaller comes first on the waiting list. */
  readonly priority: number;
}

/** A chosen slot as it stands in the answers. */
export interface ChosenSlot {
  readonly pointer: string;
  readonly row?: number;
  readonly resource: string;
  readonly day: string;
  readonly start: string;
}

/** A booking of a published definition, its expressions compiled. */
export interface CompiledBooking {
  readonly definition: BookingDefinition;
  readonly ask: (facts: BookingFacts) => Ask;
  /** Resources of the council that can be booked, whatever the answers. */
  readonly offered: (resources: readonly Resource[]) => readonly Resource[];
  /** Those of them that suit the answers. */
  readonly suiting: (resources: readonly Resource[], facts: BookingFacts) => readonly Resource[];
  /** What each limit counts by; null where it is the applicant. */
  readonly countedBy: (facts: BookingFacts) => readonly (string | null)[];
  /** The slots that answers name. */
  readonly chosen: (answers: Answers) => readonly ChosenSlot[];
}

const mostSlots = 100;

const variablesOf = ({ slot }: BookingDefinition, { answers, row, today, calendar }: BookingFacts) => {
  const list = slot.slice(0, Math.max(0, slot.lastIndexOf('/*/')));
  return {
    answers,
    today,
    calendar,
    ...(row !== undefined && list !== '' && { row: valueAt(answers, `${list}/${row}`) }),
  };
};

/** Answers that are not there yet leave the usual. */
const wholeOr = (expression: Expression | undefined, variables: object, usual: number): number => {
  const result = expression?.evaluate({ ...variables });
  const value = result?.ok ? Number(result.value) : usual;
  return Number.isSafeInteger(value) ? value : usual;
};

const isTrue = (expression: Expression, variables: object): boolean => {
  const result = expression.evaluate({ ...variables });
  return result.ok && result.value === true;
};

const chosenAt = (answers: Answers, pointer: string): readonly ChosenSlot[] => {
  const { resource, day, start } = (valueAt(answers, pointer) ?? {}) as Record<string, unknown>;
  if (typeof resource !== 'string' || typeof day !== 'string' || typeof start !== 'string') return [];
  const row = /\/(\d+)\/[^/]+$/.exec(pointer)?.[1];
  return [{ pointer, resource, day, start, ...(row !== undefined && { row: Number(row) }) }];
};

/** Compiles a booking of a published definition. Throws when an expression doesn’t compile: no gate let that through. */
export const compileBooking = (
  definition: ServiceDefinition,
  booking: BookingDefinition,
): CompiledBooking => {
  const variables = bookingVariables(definition, booking);
  const compileIn = (more: object) => {
    const environment = createEnvironment({
      answers: definition.form.schema,
      variables: { ...variables, ...more },
      ...(definition.tables && { tables: definition.tables }),
    });
    return (text: string | undefined): Expression | undefined => {
      if (text === undefined) return undefined;
      const compiled = environment.compile(text);
      if (compiled.ok) return compiled.value;
      throw new Error(`the booking ${booking.id} has an expression that does not compile: ${text}`);
    };
  };
  const compile = compileIn({});
  const [takes, length, urgent, priority] = [
    compile(booking.takes),
    compile(booking.length),
    compile(booking.lead.urgent),
    compile(booking.priority),
  ];
  const suits = compileIn({ resource: resourceVariable(booking) })(booking.suits);
  const limits = (booking.limits ?? []).map(({ by }) => compile(by));
  const offered = (resources: readonly Resource[]): readonly Resource[] =>
    resources.filter((resource) => resource.class === booking.class);
  return {
    definition: booking,
    ask: (facts) => {
      const known = variablesOf(booking, facts);
      return {
        length: Math.min(Math.max(1, wholeOr(length, known, 1)), mostSlots),
        takes: Math.max(1, wholeOr(takes, known, 1)),
        urgent: urgent !== undefined && isTrue(urgent, known),
        priority: wholeOr(priority, known, 0),
      };
    },
    offered,
    suiting: (resources, facts) => {
      const known = variablesOf(booking, facts);
      return offered(resources).filter((resource) => {
        const { id, capacity, attributes = {} } = resource;
        return !suits || isTrue(suits, { ...known, resource: { id, capacity, attributes } });
      });
    },
    countedBy: (facts) =>
      limits.map((by) => {
        const result = by?.evaluate({ ...variablesOf(booking, facts) });
        return result?.ok && typeof result.value === 'string' && result.value !== '' ? result.value : null;
      }),
    chosen: (answers) =>
      expandPattern(answers, booking.slot).flatMap((pointer) => chosenAt(answers, pointer)),
  };
};
