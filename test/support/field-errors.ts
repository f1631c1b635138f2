import { expect } from '@jest/globals';
import type { FieldError, ProblemDetails } from '#contracts/common';
import type { Answer } from './http-client.js';

/** The errors of a refusal, each with its place, its code, and words in both languages. */
export const expectFieldErrors = (answer: Answer<unknown>, status = 422): readonly FieldError[] => {
  const { errors = [], ...problem } = answer.body as ProblemDetails;
  expect({ sent: answer.status, said: problem.status }).toEqual({ sent: status, said: status });
  expect(answer.headers.get('content-type')).toMatch(/^application\/problem\+json/);
  expect(errors).not.toEqual([]);
  for (const error of errors) {
    expect(error).toEqual({
      pointer: expect.stringMatching(/^(\/|$)/),
      code: expect.stringMatching(/^[a-z]+\.[A-Za-z-]+$/),
      message: { th: expect.stringMatching(/[ก-๙]/), en: expect.stringMatching(/[A-Za-z]/) },
    });
  }
  return errors;
};
