import { choicesOf, isObject, pointerTo, schemaAt } from '#core/fields';
import { problemAt, type Problem } from '#core/result';
import { walkSchema } from '#core/schema';
import { normaliseText } from '#core/thai';

const collidingNames = (path: string, one: string, other: string): Problem =>
  problemAt(
    path,
    'definition.names-collide',
    `ชื่อ “${one}” กับ “${other}” ต่างกันเพียงตัวพิมพ์ใหญ่เล็ก`,
    `The names “${one}” and “${other}” differ in capitals only`,
  );

const collidingChoices = (path: string, value: string): Problem =>
  problemAt(
    path,
    'definition.choices-collide',
    `ตัวเลือก “${value}” เหมือนกับอีกตัวเลือกหนึ่งเมื่อจัดรูปตัวอักษรแล้ว`,
    `The choice “${value}” is the same as another once its letters are put in order`,
  );

/** The values that become equal to an earlier one by `key`, each with that earlier one. */
const collisions = <T>(
  values: readonly T[],
  key: (value: T) => string,
): readonly (readonly [later: T, earlier: T])[] => {
  const seen = new Map<string, T>();
  return values.flatMap((value) => {
    const earlier = seen.get(key(value));
    if (earlier === undefined) seen.set(key(value), value);
    return earlier === undefined ? [] : [[value, earlier] as const];
  });
};

const ofPart = (schema: Readonly<Record<string, unknown>>, path: string): readonly Problem[] => {
  const names = Object.keys(schemaAt(schema, 'properties') ?? {});
  const values = (choicesOf(schema) ?? []).map(({ value }) => String(value));
  return [
    ...collisions(names, (name) => name.toLowerCase()).map(([later, earlier]) =>
      collidingNames(pointerTo(`${path}/properties`, later), later, earlier),
    ),
    ...collisions(values, (value) => normaliseText(value).trim().toLowerCase()).map(([later]) =>
      collidingChoices(path, later),
    ),
  ];
};

/** Names and choices of a form that people, files or a search would take for one another. */
export const checkCollisions = (schema: unknown, path: string): readonly Problem[] =>
  isObject(schema) ? [...walkSchema(schema, path)].flatMap(([at, part]) => ofPart(part, at)) : [];
