import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { compileValidator } from '#core/schema';
import {
  publishForTest,
  testContext,
  toyAnswers,
  toyCalendar,
  toyDefinition,
  toyTax,
  toyTaxSamples,
} from '#test/fixtures';
import { createPortableEngine, formPrograms } from './engine/create-form-engine.js';

/** Both engines of a definition: with CEL, and with nothing but what its programs carry, sent as JSON. */
const enginesOf = (definition: Parameters<typeof publishForTest>[0]) => {
  const { published, engine } = publishForTest(definition);
  const programs = JSON.parse(JSON.stringify(formPrograms(published))) as ReturnType<typeof formPrograms>;
  const validate = compileValidator(published.form.schema);
  return { engine, portable: createPortableEngine(published, validate, programs) };
};

const context = { ...testContext, calendar: toyCalendar };

describe('the engine of browsers', () => {
  it('says what the server’s says of whatever is sent', () => {
    const { engine, portable } = enginesOf(toyDefinition);
    const keys = Object.keys(toyAnswers);
    const sent = fc
      .tuple(fc.subarray(keys), fc.dictionary(fc.constantFrom(...keys), fc.jsonValue({ maxDepth: 2 })))
      .map(([gone, junk]) => ({
        ...Object.fromEntries(Object.entries(toyAnswers).filter(([key]) => !gone.includes(key))),
        ...junk,
      }));
    fc.assert(
      fc.property(sent, (answers) =>
        expect(portable.evaluate(answers, context)).toEqual(engine.evaluate(answers, context)),
      ),
      { numRuns: 200 },
    );
  });

  it('reckons every tax and fee alike', () => {
    const { engine, portable } = enginesOf(toyTax);
    for (const { answers, today = testContext.today } of toyTaxSamples.accepted) {
      const told = engine.evaluate(answers, { ...context, today });
      expect(told.errors).toEqual([]);
      expect(portable.evaluate(answers, { ...context, today })).toEqual(told);
    }
  });
});
