import type { Page } from 'playwright-core';
import type { ServiceDefinition } from '#core/definition';
import { FormFiller } from './form-filler.js';
import { words } from './words.js';

type Typed = Readonly<Record<string, unknown>>;

/** An officer before the page of a case, who knows the names of its actions and states from its definition. */
export class Desk {
  constructor(
    private readonly page: Page,
    private readonly definition: ServiceDefinition,
  ) {}

  titleOf(action: string): string {
    return this.definition.workflow.actions[action]?.title.th ?? '';
  }

  async take(): Promise<void> {
    await this.page.getByRole('button', { name: words.take, exact: true }).click();
    await this.page.getByRole('button', { name: words.take, exact: true }).waitFor({ state: 'detached' });
  }

  /** Presses the button of an action: it opens its form, or does it at once. */
  choose(action: string): Promise<void> {
    return this.page.getByRole('button', { name: this.titleOf(action), exact: true }).click();
  }

  /** Answers the questions of the action that is open. */
  async fill(action: string, typed: Typed): Promise<void> {
    const { form } = this.definition.workflow.actions[action] ?? {};
    const filler = new FormFiller(this.page, {
      form: { ...this.definition.form, schema: form?.schema ?? {}, ui: form?.ui ?? {} },
      attachments: [],
    });
    for (const [name, value] of Object.entries(typed)) await filler.answer(`/${name}`, value);
  }

  /** An action from its button to its end. */
  async act(action: string, typed: Typed = {}): Promise<void> {
    await this.choose(action);
    await this.fill(action, typed);
    if (this.definition.workflow.actions[action]?.form) await this.choose(action);
  }

  /** Waits until the case stands in a state. */
  arrive(state: string): Promise<void> {
    const title = this.definition.workflow.states[state]?.title.th ?? '';
    return this.page.locator('.case-head').getByText(title, { exact: true }).waitFor();
  }

  openTab(name: string | RegExp): Promise<void> {
    return this.page.getByRole('tab', { name }).click();
  }
}
