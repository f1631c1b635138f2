import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { expect } from '@jest/globals';
import type { AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

const runAxe = async (page: Page): Promise<AxeResults> => {
  const isThere = await page.evaluate('typeof axe === "object"');
  if (!isThere) await page.evaluate(`${axe};0`);
  const options = { runOnly: rules, resultTypes: ['violations'] };
  return page.evaluate<AxeResults>(`axe.run(document, ${JSON.stringify(options)})`);
};

/** References that lead nowhere: an id of `aria-describedby` and its like that no element bears. */
const danglingReferences = (page: Page): Promise<string[]> =>
  page.locator('[aria-describedby], [aria-labelledby], [aria-controls], label[for]').evaluateAll((elements) =>
    elements.flatMap((element) =>
      ['aria-describedby', 'aria-labelledby', 'aria-controls', 'for'].flatMap((name) =>
        String(element.getAttribute(name) ?? '')
          .split(/\s+/)
          .filter((id) => id !== '' && !element.ownerDocument.getElementById(id))
          .map((id) => `${name}="${id}"`),
      ),
    ),
  );

/** Invalid controls whose description, their own or that of the group around them, holds no error message. */
const mutelyInvalid = (page: Page): Promise<string[]> =>
  page.locator('[aria-invalid="true"]').evaluateAll((elements) =>
    elements
      .filter((element) => {
        const described = [element, element.closest('fieldset[aria-describedby]')];
        const ids = described.flatMap((each) => each?.getAttribute('aria-describedby')?.split(/\s+/) ?? []);
        return !ids.some((id: string) =>
          element.ownerDocument.getElementById(id)?.matches('.field-error:not(:empty)'),
        );
      })
      .map((element) => element.id || element.outerHTML.slice(0, 120)),
  );

/** Messages that no invalid control or group is described by. */
const strayMessages = (page: Page): Promise<string[]> =>
  page.locator('.field-error').evaluateAll((elements) =>
    elements
      .filter((element) => {
        const document = element.ownerDocument;
        const of = document.querySelector(`[aria-describedby~="${element.id}"]`);
        return !of || !of.matches('[aria-invalid="true"], fieldset:not([role])');
      })
      .map((element) => element.textContent),
  );

/** No finding of axe against WCAG 2.2 AA and good practice, and every error reaches whoever can't see it. */
export const expectAccessible = async (page: Page): Promise<void> => {
  const { violations } = await runAxe(page);
  const found = violations.map(
    ({ id, help, nodes }) =>
      `${id}: ${help}\n${nodes.map(({ html, failureSummary }) => `  ${html}\n  ${failureSummary}`).join('\n')}`,
  );
  expect(found).toEqual([]);
  const [dangling, mute, stray] = await Promise.all([
    danglingReferences(page),
    mutelyInvalid(page),
    strayMessages(page),
  ]);
  expect({ dangling, mute, stray }).toEqual({ dangling: [], mute: [], stray: [] });
};
