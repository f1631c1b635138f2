import type { Evaluation as Judged, FieldProblem } from '#core/form';
import type { FieldError } from '#contracts/common';
import type { Evaluation } from '#contracts/submissions';

/** The engine's judgement as it crosses HTTP. */
export const toEvaluation = (judged: Judged): Evaluation => ({
  answers: { ...judged.answers },
  visible: [...judged.visible],
  fees: judged.fees.map(({ code, title, satang }) => ({ code, title, satang })),
  attachments: judged.attachments.filter((paper) => paper.required).map((paper) => paper.key),
  errors: judged.errors.map(toFieldError),
  warnings: judged.warnings.map(toFieldError),
});

const toFieldError = ({ pointer, code, message }: FieldProblem): FieldError => ({ pointer, code, message });
