import { describe, expect, it } from '@jest/globals';
import { SnakeCaseNaming, toSnakeCase } from './snake-case.js';

describe('names in the database', () => {
  it.each([
    ['effectiveReceivedAt', 'effective_received_at'],
    ['liveVersion', 'live_version'],
    ['sha256', 'sha256'],
    ['step2Due', 'step2_due'],
    ['publicURLText', 'public_url_text'],
    ['already_snake', 'already_snake'],
  ])('write %s as %s', (name, column) => {
    expect(toSnakeCase(name)).toBe(column);
  });

  it('drop the suffix that marks a class as an entity', () => {
    expect(new SnakeCaseNaming().tableName('ServiceVersionEntity', undefined)).toBe('service_version');
  });

  it('leave a table name alone that an entity gives itself', () => {
    expect(new SnakeCaseNaming().tableName('CaseEntity', 'service_case')).toBe('service_case');
  });
});
