import { describe, expect, it } from '@jest/globals';
import { createFormEngine } from '#core/form';
import { compileValidator } from '#core/schema';
import { format1, testContext, toyDefinition } from '#test/fixtures';
import {
  bundleDefinition,
  checkDefinition,
  currentFormat,
  type ServiceDefinition,
  upgradeDefinition,
} from '../index.js';

const upgraded = (value: unknown) => {
  const result = upgradeDefinition(value);
  return result.ok ? result.value : result.problems.map(({ pointer, code }) => `${pointer} ${code}`);
};

describe('a definition of format 1', () => {
  it.each(format1.map(({ definition }) => [definition.code, definition] as const))(
    '%s, as it was published, is read as one of today',
    (_code, definition) => {
      const today = upgraded(definition);
      expect(checkDefinition(today)).toMatchObject({ ok: true, value: { format: currentFormat } });
      const { form } = today as ServiceDefinition;
      const engine = createFormEngine(today as ServiceDefinition, compileValidator(form.schema));
      expect(engine.evaluate({}, testContext).errors.map(({ code }) => code)).toContain('answer.required');
    },
  );

  it('says `when` and `input` where it said `show` and `camera`', () => {
    const attachment = { key: 'photo', show: 'answers.a', camera: true, required: true };
    expect(upgraded({ format: 1, attachments: [attachment, { key: 'plain', camera: false }] })).toEqual({
      format: currentFormat,
      attachments: [{ key: 'photo', when: 'answers.a', input: 'camera', required: true }, { key: 'plain' }],
    });
  });

  it('is not changed itself', () => {
    const stored = format1[0]!.definition;
    const before = JSON.stringify(stored);
    upgradeDefinition(stored);
    expect(JSON.stringify(stored)).toBe(before);
  });

  it('is bundled like one of today', () => {
    const old = { ...toyDefinition, format: 1, attachments: [] };
    expect(bundleDefinition(old, [])).toMatchObject({ ok: true, value: { format: currentFormat } });
  });
});

describe('other formats', () => {
  it('a definition of today stays as it is', () => {
    expect(upgraded(toyDefinition)).toEqual(toyDefinition);
  });

  it.each([
    [currentFormat + 1, '/format definition.newer-format'],
    [0, '/format definition.unknown-format'],
    [1.5, '/format definition.unknown-format'],
    ['2', '/format definition.unknown-format'],
  ])('%s is refused', (format, problem) => {
    expect(upgraded({ ...toyDefinition, format })).toEqual([problem]);
  });

  it('what is no definition at all is left to the checks', () => {
    expect([upgraded(null), upgraded([]), upgraded({})]).toEqual([null, [], {}]);
  });
});
