import { describe, expect, it } from '@jest/globals';
import { Ajv } from 'ajv';
import formatsModule from 'ajv-formats';
import fc from 'fast-check';
import { isOnPage, type ServiceDefinition } from '#core/definition';
import {
  createFormEngine,
  createPortableEngine,
  formPrograms,
  type Evaluation,
  type FormEngine,
} from '#core/form';
import { compilePageValidators } from '#core/gate';
import { compileStandalone, compileValidator, loadStandalone, type SchemaError } from '#core/schema';
import { validatorRuntime } from '#core/validator-runtime';
import { testContext } from '#test/fixtures';
import { drawnForms } from './drawn-form.js';

const addFormats = formatsModule as unknown as (ajv: Ajv) => Ajv;

/** Ajv as anybody has it: nothing of ours, unknown formats passed over. */
const stockAjv = ({ form }: ServiceDefinition) =>
  addFormats(new Ajv({ strict: false, logger: false })).compile(form.schema);

const engineOnServer = (published: ServiceDefinition): FormEngine =>
  createFormEngine(published, compileValidator(published.form.schema));

/**
 * As browsers have it: the stored text of the validator, bound to the runtime with the browser’s own patterns, and the
 * expressions as they travel.
 */
const engineInBrowser = (published: ServiceDefinition): FormEngine =>
  createPortableEngine(
    published,
    loadStandalone(compileStandalone(published.form.schema), validatorRuntime),
    JSON.parse(JSON.stringify(formPrograms(published))) as ReturnType<typeof formPrograms>,
  );

type Answers = Readonly<Record<string, unknown>>;

/** Draws forms, and answers to each; forms that the lint refuses are passed over, but most must not be. */
const forEachForm = (
  judge: (form: ServiceDefinition, answers: readonly Answers[]) => void,
  numRuns: number,
): void => {
  let judged = 0;
  fc.assert(
    fc.property(drawnForms, (drawn) => {
      if (!drawn) return;
      judged += 1;
      judge(drawn.published, [{}, ...drawn.answers]);
    }),
    { numRuns },
  );
  expect(judged).toBeGreaterThan(numRuns / 2);
};

const words = ({ pointer, keyword }: SchemaError): string => `${pointer} ${keyword}`;

describe('whatever the form and the answers', () => {
  it('browser and server say the same', () => {
    forEachForm((published, all) => {
      const server = engineOnServer(published);
      const browser = engineInBrowser(published);
      for (const answers of all)
        expect(browser.evaluate(answers, testContext)).toEqual(server.evaluate(answers, testContext));
    }, 60);
  });

  it('computing and pruning come to rest: their own answers come back as they are', () => {
    forEachForm((published, all) => {
      const engine = engineOnServer(published);
      for (const answers of all) {
        const once = engine.evaluate(answers, testContext);
        expect(once.errors.map(({ code }) => code)).not.toContain('form.unsettled');
        expect(engine.evaluate(once.answers, testContext)).toEqual(once);
      }
    }, 60);
  });

  it('no accepted answer breaks the published schema under plain Ajv, and what the schema refuses is refused', () => {
    let accepted = 0;
    const isOfSchema = ({ errors }: Evaluation) => errors.some(({ code }) => code.startsWith('answer.'));
    forEachForm((published, all) => {
      const engine = engineOnServer(published);
      const accepts = stockAjv(published);
      for (const answers of all) {
        const evaluation = engine.evaluate(answers, testContext);
        accepted += evaluation.errors.length === 0 ? 1 : 0;
        expect(isOfSchema(evaluation) || accepts(evaluation.answers)).toBe(true);
      }
    }, 80);
    expect(accepted).toBeGreaterThan(20);
  });

  it('pages judge their own fields as the whole form does', () => {
    forEachForm((published, all) => {
      const whole = compileValidator(published.form.schema);
      const sources = compilePageValidators(published);
      const engine = engineOnServer(published);
      for (const answers of all) {
        const kept = engine.evaluate(answers, testContext).answers;
        const errors = whole(kept);
        const byPage = published.form.pages.map((page) => ({
          page,
          found: loadStandalone(sources[page.id]!)(kept),
        }));
        expect(byPage.every(({ found }) => found.length === 0)).toBe(errors.length === 0);
        for (const { page, found } of byPage)
          expect(found.map(words).toSorted()).toEqual(
            errors
              .filter(({ pointer }) => isOnPage(page, pointer))
              .map(words)
              .toSorted(),
          );
      }
    }, 40);
  });
});
