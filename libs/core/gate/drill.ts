import type { ServiceDefinition } from '#core/definition';
import type { FormContext, FormEngine } from '#core/form';
import { problemAt, type Problem } from '#core/result';
import { fillToTheBrim } from './fill-to-the-brim.js';

/** Longest time of the processor that one full answer may take: it is judged in the process that serves citizens. */
const drillMilliseconds = 1_000;

/** Ordinary writing, and one letter for ever, which patterns fear. */
const drillLetters = ['สวัสดี hello 42, ', 'ก'];

/** Tells how many milliseconds the processor has worked. */
export type Stopwatch = () => number;

/**
 * Judges the fullest answers that a form takes, as the api would, with a stopwatch. Refuses
 * `definition.answers-too-costly` when that takes too long; what comes out of it doesn’t matter.
 */
export const drill = (
  { form }: ServiceDefinition,
  engine: FormEngine,
  context: FormContext,
  stopwatch: Stopwatch,
): readonly Problem[] => {
  const took = Math.max(
    ...drillLetters.map((letters) => {
      const answers = fillToTheBrim(form.schema, letters);
      const begun = stopwatch();
      engine.evaluate(answers, context);
      return Math.round(stopwatch() - begun);
    }),
  );
  return took <= drillMilliseconds
    ? []
    : [
        problemAt(
          '/form',
          'definition.answers-too-costly',
          `ตรวจคำตอบที่กรอกเต็มใช้เวลา ${took} มิลลิวินาที (ไม่เกิน ${drillMilliseconds}) ลด maxItems, maxLength หรือสูตร`,
          `Judging a form filled to the brim takes ${took} ms (at most ${drillMilliseconds}): lower maxItems, maxLength or the expressions`,
        ),
      ];
};
