import { FilePlus2, Rows3 } from 'lucide-react';
import { pageIndexOf, type FieldAddress } from '#core/authoring';
import { Button, Icon, classNames, createMessages, useMessages, useText } from '#ui/kit';
import { useDraft } from '../../draft/use-draft.js';
import { titleOf } from '../field-facts.js';
import { useSelection, useSelectionStore } from '../selection/use-selection.js';
import { usePageActions } from './use-page-actions.js';

const messages = createMessages({
  th: {
    outline: 'โครงของแบบฟอร์ม',
    addPage: 'เพิ่มหน้า',
    addSection: 'เพิ่มตอน',
    count: (fields: number) => `${fields} ช่อง`,
  },
  en: {
    outline: 'Outline of the form',
    addPage: 'Add a page',
    addSection: 'Add a section',
    count: (fields: number) => `${fields} fields`,
  },
});

function FieldLink({ field }: { readonly field: FieldAddress }) {
  const text = useText();
  const draft = useDraft();
  const { selected } = useSelection();
  const { selectField } = useSelectionStore();
  const current = selected.kind === 'fields' && selected.fields.includes(field);
  return (
    <button
      type="button"
      className={classNames('outline-field', current && 'outline-current')}
      aria-current={current || undefined}
      onClick={() => {
        selectField(field);
        document
          .querySelector<HTMLElement>(`.canvas [data-field="${field}"]`)
          ?.scrollIntoView({ block: 'nearest' });
      }}
    >
      {text(titleOf(draft, field))}
    </button>
  );
}

/** Pages, and the fields of the page that is shown. */
export function Outline() {
  const t = useMessages(messages);
  const text = useText();
  const draft = useDraft();
  const { page: shown } = useSelection();
  const { showPage } = useSelectionStore();
  const { addPage, addSection } = usePageActions();
  return (
    <nav className="outline" aria-label={t.outline}>
      <ol className="plain-list">
        {draft.definition.form.pages.map((page, index) => {
          const fields = page.sections.flatMap((section) =>
            section.fields.map((pointer) => `/answers${pointer}`),
          );
          return (
            <li key={page.id}>
              <button
                type="button"
                className={classNames('outline-page', index === shown && 'outline-current')}
                aria-current={index === shown ? 'page' : undefined}
                onClick={() => showPage(index)}
              >
                <span>
                  {index + 1}. {text(page.title)}
                </span>
                <span className="small soft">{t.count(fields.length)}</span>
              </button>
              {index === shown && (
                <ul className="plain-list outline-fields">
                  {fields
                    .filter((field) => pageIndexOf(draft, field) === index)
                    .map((field) => (
                      <li key={field}>
                        <FieldLink field={field} />
                      </li>
                    ))}
                </ul>
              )}
            </li>
          );
        })}
      </ol>
      <div className="outline-tools">
        <Button size="small" icon={<Icon of={FilePlus2} />} onClick={addPage}>
          {t.addPage}
        </Button>
        <Button size="small" tone="quiet" icon={<Icon of={Rows3} />} onClick={addSection}>
          {t.addSection}
        </Button>
      </div>
    </nav>
  );
}
