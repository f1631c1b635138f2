import type { ServiceDefinition } from '#core/definition';
import { valueAt } from '#core/fields';
import { fail, ok, problem, problemAt, type Problem, type Result } from '#core/result';
import { formatThaiDate } from '#core/thai';
import { openingOn, type Opening } from './opening.js';

const closed = ({ words, opens, instead }: Extract<Opening, { open: false }>): Problem => {
  const again = {
    th: opens === undefined ? '' : ` เปิดรับวันที่ ${formatThaiDate(opens)}`,
    en: opens === undefined ? '' : ` It opens on ${formatThaiDate(opens, 'en')}.`,
  };
  return problem(
    'service.closed',
    `${words?.th ?? 'บริการนี้ยังไม่เปิดหรือปิดรับแล้ว'}${again.th}`,
    `${words?.en || 'This service is not open now.'}${again.en}`,
    { ...(opens !== undefined && { opens }), ...(instead !== undefined && { instead }) },
  );
};

const windowClosed = (pointer: string): Problem =>
  problemAt(
    pointer,
    'service.window-closed',
    'รอบที่เลือกไม่เปิดรับในวันนี้ เลือกรอบอื่น',
    'This round is not open today: choose another',
  );

/** Whether answers may be filed on a day. Refuses `service.closed`, and `service.window-closed` at the field that chose it. */
export const judgeFilingDay = (
  definition: Pick<ServiceDefinition, 'rounds' | 'effective'>,
  answers: unknown,
  day: string,
): Result<null> => {
  const opening = openingOn(definition, day);
  if (!opening.open) return fail(closed(opening));
  const choice = definition.rounds?.choice;
  if (choice === undefined) return ok(null);
  const chosen = valueAt(answers, choice);
  return typeof chosen !== 'string' || opening.windows.includes(chosen)
    ? ok(null)
    : fail(windowClosed(choice));
};
