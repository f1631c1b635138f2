import { autocompleteNames, uiFieldNames, uiOptionTypes, widgetNames } from '#core/definition';
import { blocks, code, heading, table } from '../markdown.js';
import { fieldWords, optionWords, widgetWords } from '../widget-reference.js';

const listed = (names: readonly string[], words: Readonly<Record<string, string>>) =>
  names.map((name) => [code(name), words[name] ?? '']);

/** What a uiSchema may say. */
export const uiChapter = (): string =>
  blocks(
    heading(2, 'uiSchema'),
    'A uiSchema follows the shape of the answers (`items` for rows) and may say `ui:widget`, `ui:field`, `ui:options`, `ui:placeholder`, `ui:help`, `ui:order` and `ui:autocomplete`; nothing else, so that no definition reaches into the page around its form. Placeholders and help are texts of at most 500 characters.',
    heading(3, 'Widgets'),
    table(['`ui:widget`', 'shows'], listed(widgetNames, widgetWords)),
    heading(3, 'Fields of several answers'),
    table(['`ui:field`', 'shows'], listed(uiFieldNames, fieldWords)),
    heading(3, 'Options'),
    table(
      ['`ui:options`', 'type', 'says'],
      Object.entries(uiOptionTypes).map(([name, type]) => [code(name), type, optionWords[name] ?? '']),
    ),
    heading(3, 'Autofill'),
    `\`ui:autocomplete\`: ${autocompleteNames.map(code).join(' ')}.`,
  );
