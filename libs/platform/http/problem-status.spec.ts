import { describe, expect, it } from '@jest/globals';
import { problemStatus } from './problem-status.js';

describe('the status of a problem', () => {
  it.each([
    ['case.not-found', 404],
    ['service.not-found', 404],
    ['case.stale', 409],
    ['draft.stale', 409],
    ['case.action-not-available', 409],
    ['case.already-taken', 409],
    ['case.not-taken', 409],
    ['case.guard-failed', 409],
    ['case.action-forbidden', 403],
    ['case.four-eyes', 403],
    ['answers.invalid', 422],
    ['request.invalid', 400],
    ['request.too-many', 429],
    ['platform.database-unavailable', 503],
    ['platform.unexpected', 500],
    ['case.assignee-unfit', 422],
    ['toString', 422],
    ['x.constructor', 422],
  ])('of %s is %d', (code, status) => {
    expect(problemStatus(code)).toBe(status);
  });
});
