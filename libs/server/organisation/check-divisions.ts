import { type Problem, type Result, fail, ok, problemAt } from '#core/result';
import type { DivisionsBody } from '#contracts/organisation';

type Wanted = DivisionsBody['divisions'];

const serverProblem = (wanted: Wanted, index: number): Problem | undefined => {
  const { id, servedBy } = wanted[index]!;
  if (servedBy === null) return undefined;
  const at = `/divisions/${index}/servedBy`;
  const server = wanted.find((other) => other.id === servedBy);
  if (!server || servedBy === id) return unknownServer(at);
  return server.servedBy === null ? undefined : servedTwice(at);
};

/**
 * Divisions that can work: each once, all that services, officers and cases may name still there, and every work done by
 * a division that does its own.
 */
export const checkDivisions = (wanted: Wanted, known: readonly string[]): Result<Wanted> => {
  const ids = wanted.map(({ id }) => id);
  const problems = [
    ...ids.flatMap((id, index) => (ids.indexOf(id) < index ? [twice(`/divisions/${index}/id`)] : [])),
    ...known.filter((id) => !ids.includes(id)).map(missing),
    ...wanted.flatMap((_, index) => serverProblem(wanted, index) ?? []),
  ];
  return problems.length > 0 ? fail(...problems) : ok(wanted);
};

const twice = (at: string): Problem =>
  problemAt(at, 'division.duplicate', 'มีส่วนราชการนี้อยู่แล้ว', 'This division stands twice');
const missing = (id: string): Problem =>
  problemAt(
    '/divisions',
    'division.missing',
    `ลบส่วนราชการ ${id} ไม่ได้ ให้ระบุว่าส่วนใดทำแทน`,
    `The division ${id} can’t go: say which one does its work`,
  );
const unknownServer = (at: string): Problem =>
  problemAt(at, 'division.unknown', 'ไม่มีส่วนราชการที่ทำแทน', 'There is no such division to do its work');
const servedTwice = (at: string): Problem =>
  problemAt(
    at,
    'division.served-twice',
    'ส่วนราชการที่ทำแทนต้องทำงานของตนเอง',
    'The division that does the work must do its own',
  );
