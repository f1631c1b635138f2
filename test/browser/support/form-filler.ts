import type { Locator, Page } from 'playwright-core';
import type { ServiceDetail } from '#contracts/catalog';
import { valueAt } from '#core/fields';
import { buddhistYear } from '#core/thai';
import { readCouncil } from '#test/support';
import { type Hands, pointer as pointerHands } from './hands.js';
import { paperOf } from '#core/papers';
import { bookSlot, type KnowsEntry, lookUpWay } from './looking-up.js';
import { paperFor } from './papers.js';
import { type GiveAnswer, wayOfWidgets } from './widget-ways.js';
import { words } from './words.js';

type Tree = Readonly<Record<string, unknown>>;
type Answers = Readonly<Record<string, unknown>>;

interface Question {
  readonly pointer: string;
  readonly schema: Tree;
  readonly ui: Tree;
}

const asTree = (value: unknown): Tree => (value ?? {}) as Tree;
const below = ({ pointer, schema, ui }: Question, name: string): Question => {
  const isRow = schema.type === 'array';
  return {
    pointer: `${pointer}/${name}`,
    schema: isRow ? asTree(schema.items) : asTree(asTree(schema.properties)[name]),
    ui: isRow ? asTree(ui.items) : asTree(ui[name]),
  };
};

const titleOf = ({ oneOf }: Tree, value: unknown): string =>
  (oneOf as { const: unknown; title: string }[]).find((each) => each.const === value)?.title ?? '';

/** Fills a published form as it stands on the page: what to fill comes from the definition, how from the hands. */
export class FormFiller {
  private readonly council = readCouncil();

  constructor(
    private readonly page: Page,
    private readonly service: Pick<ServiceDetail, 'form' | 'attachments' | 'lookUps'>,
    private readonly hands: Hands = pointerHands,
    /** What somebody who looks entries up knows of theirs. */
    private readonly knows?: KnowsEntry,
  ) {}

  /** How the widgets are filled that are more than one control. */
  private get others(): Readonly<Record<string, GiveAnswer>> {
    const prove: GiveAnswer = (proof, value) => this.give(proof, value);
    return {
      ...wayOfWidgets(this.page, this.hands, (pointer, day) => this.giveDay(pointer, day)),
      'booking-slot': bookSlot(this.page, this.hands, this.council.resources),
      ...(this.knows && {
        'register-lookup': lookUpWay(this.page, this.hands, this.service, this.knows, prove),
      }),
    };
  }

  /** Control or group of an answer. */
  at(pointer: string): Locator {
    return this.page.locator(`[id="f${pointer}"]`);
  }

  /** Fills the page that is open with those of the answers that it asks for. */
  async fillPage(
    pageId: string,
    answers: Answers,
    papers: Readonly<Record<string, number>> = {},
  ): Promise<void> {
    const page = this.service.form.pages.find(({ id }) => id === pageId);
    for (const pointer of page?.sections.flatMap(({ fields }) => fields) ?? [])
      await this.answer(pointer, valueAt(answers, pointer));
    const asked = page ? (page.attachments ?? []) : this.unplacedPapers();
    for (const [key, count] of Object.entries(papers))
      if (asked.includes(paperOf(key))) await this.attach(key, count);
  }

  /** Papers that no page asks for have a page of their own behind the others. */
  private unplacedPapers(): readonly string[] {
    const placed = new Set(this.service.form.pages.flatMap(({ attachments = [] }) => attachments));
    return this.service.attachments.map(({ key }) => key).filter((key) => !placed.has(key));
  }

  /** Fills page after page and goes on to the review. */
  async fillAll(answers: Answers, papers: Readonly<Record<string, number>> = {}): Promise<void> {
    for (;;) {
      const id = decodeURIComponent(new URL(this.page.url()).hash.slice(1));
      if (id === 'review') return;
      await this.fillPage(id || (this.service.form.pages[0]?.id ?? ''), answers, papers);
      await this.goOn();
    }
  }

  /** Presses «ต่อไป» and waits for the page to turn. */
  async goOn(): Promise<void> {
    const before = this.page.url();
    await this.hands.press(this.page.getByRole('button', { name: words.onward }));
    await this.page
      .waitForURL((url) => url.href !== before)
      .catch(async (error: Error) => {
        error.message += (await this.page.locator('.error-summary').allInnerTexts()).join();
        throw error;
      });
  }

  /** Attaches pictures, or what else the paper takes, and waits until they have arrived. */
  async attach(key: string, count: number): Promise<void> {
    const group = this.at(`/attachments/${key}`);
    const kinds = this.service.attachments.find((paper) => paper.key === paperOf(key))?.kinds;
    for (let number = 1; number <= count; number++) {
      const file = await paperFor(kinds, `${key.replace(':', '-')}-${number}`);
      const chooser = this.page.waitForEvent('filechooser');
      await this.hands.press(group.getByRole('button', { name: words.chooseFile }));
      await (await chooser).setFiles(file);
      await group.getByRole('button', { name: words.removeFile(file.name) }).waitFor();
    }
  }

  /** Gives one answer. */
  async answer(pointer: string, value: unknown): Promise<void> {
    if (value === undefined) return;
    const root: Question = {
      pointer: '',
      schema: asTree(this.service.form.schema),
      ui: asTree(this.service.form.ui),
    };
    await this.give(pointer.slice(1).split('/').reduce(below, root), value);
  }

  private async give(question: Question, value: unknown): Promise<void> {
    const { ui, schema, pointer } = question;
    const widget = String(ui['ui:field'] ?? ui['ui:widget'] ?? '');
    const control = this.at(pointer);
    if (schema.readOnly === true || schema.type === 'null') return;
    if (widget === 'map-point') await this.pin(pointer);
    else if (Object.hasOwn(this.others, widget)) await this.others[widget]!(question, value);
    else if (widget === 'rows') await this.giveRows(question, value as readonly unknown[]);
    else if (widget === 'checkboxes')
      await this.tick(control, asTree(schema.items), value as readonly unknown[]);
    else if (schema.type === 'array') await this.giveRows(question, value as readonly unknown[]);
    else if (schema.type === 'object') await this.giveGroup(question, asTree(value));
    else if (widget === 'radio') await this.choose(control, titleOf(schema, value));
    else if (widget === 'yes-no') await this.choose(control, value ? words.yes : words.no);
    else if (widget === 'declaration') await this.hands.check(control);
    else if (widget === 'select') await this.hands.select(control, titleOf(schema, value));
    else if (widget === 'village') await this.hands.select(control, this.villageName(value));
    else if (widget === 'date' || widget === 'partial-date') await this.giveDay(pointer, String(value));
    else await this.hands.type(control, String(widget === 'money' ? Number(value) / 100 : value));
  }

  private async giveGroup(question: Question, value: Tree): Promise<void> {
    for (const name of Object.keys(asTree(question.schema.properties)))
      if (value[name] !== undefined) await this.give(below(question, name), value[name]);
  }

  private async giveRows(question: Question, rows: readonly unknown[]): Promise<void> {
    const group = this.at(question.pointer);
    for (const [index, row] of rows.entries()) {
      if ((await group.locator('[data-row]').count()) <= index)
        await this.hands.press(group.locator('[data-add-row] button'));
      await this.give(below(question, String(index)), row);
    }
  }

  private async tick(group: Locator, schema: Tree, values: readonly unknown[]): Promise<void> {
    for (const value of values)
      await this.hands.check(group.getByRole('checkbox', { name: titleOf(schema, value), exact: true }));
  }

  private choose(group: Locator, title: string): Promise<void> {
    return this.hands.check(group.getByRole('radio', { name: title, exact: true }));
  }

  /** Whole days, months or years, in the Buddhist era. */
  private async giveDay(pointer: string, day: string): Promise<void> {
    const [, month, date] = day.split('-');
    if (date) await this.hands.type(this.at(`${pointer}--first`), String(Number(date)));
    if (month) await this.hands.select(this.at(`${pointer}--month`), words.month(Number(month)));
    await this.hands.type(this.at(`${pointer}--year`), String(buddhistYear(day)));
  }

  private async pin(pointer: string): Promise<void> {
    await this.at(pointer).locator('.map-canvas.leaflet-container').waitFor();
    await this.hands.press(this.at(pointer).getByRole('button', { name: words.pinMiddle }));
    await this.at(pointer).locator('.map-pin').waitFor();
  }

  private villageName(value: unknown): string {
    const village = this.council.villages.find(({ number }) => number === value);
    return words.village(Number(value), village?.name.th ?? '');
  }
}
