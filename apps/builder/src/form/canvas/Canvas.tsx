import { Fragment, memo, useMemo, useState } from 'react';
import { answerAddress } from '#core/authoring';
import type { Section } from '#core/definition';
import { schemaAt } from '#core/fields';
import { classNames, createMessages, useMessages, useText } from '#ui/kit';
import { useDraftValue } from '../../draft/use-draft.js';
import { useSelection, useSelectionStore } from '../selection/use-selection.js';
import { DropGap } from './DropGap.js';
import { FieldCard } from './FieldCard.js';
import { createFacts, createSectionFacts, type CardFacts, type FactsOf } from './canvas-facts.js';

const messages = createMessages({
  th: {
    canvas: 'หน้าที่ประชาชนจะเห็น',
    page: (at: number, of: number) => `หน้า ${at} จาก ${of}`,
    section: 'ตอน',
    empty: 'ตอนนี้ยังไม่มีช่อง เลือกชนิดของช่องจากด้านซ้าย กด Enter หรือลากมาวาง',
  },
  en: {
    canvas: 'The page as citizens will see it',
    page: (at: number, of: number) => `Page ${at} of ${of}`,
    section: 'Section',
    empty: 'No fields here yet. Choose a kind on the left, press Enter or drag it here.',
  },
});

interface SectionCardsProps {
  readonly section: Section;
  /** Of its fields, in order. */
  readonly facts: readonly CardFacts[];
  /** Only for a section with fields that hold fields: others don’t draw again when something changes elsewhere. */
  readonly factsOf: FactsOf | undefined;
  readonly isSelected: boolean;
}

const holdsFields = ({ schema }: CardFacts): boolean => {
  const items = schemaAt(schema, 'items');
  return schemaAt(items ?? schema, 'properties') !== undefined;
};

const SectionCards = memo(function SectionCards({ section, facts, factsOf, isSelected }: SectionCardsProps) {
  const t = useMessages(messages);
  const text = useText();
  const { selectSection } = useSelectionStore();
  return (
    <section className={classNames('canvas-section', isSelected && 'canvas-section-chosen')}>
      <button type="button" className="canvas-section-head" onClick={() => selectSection(section.id)}>
        {section.title ? text(section.title) : <span className="soft">{t.section}</span>}
      </button>
      {section.help && <p className="small soft">{text(section.help)}</p>}
      <div className="field-list">
        {section.fields.map((pointer, index) => {
          const own = facts[index]!;
          return (
            <Fragment key={pointer}>
              <DropGap section={section.id} index={index} />
              <FieldCard
                field={answerAddress(pointer)}
                facts={own}
                factsOf={holdsFields(own) ? factsOf : undefined}
              />
            </Fragment>
          );
        })}
        {section.fields.length === 0 && <p className="soft canvas-empty">{t.empty}</p>}
        <DropGap section={section.id} index={section.fields.length} />
      </div>
    </section>
  );
});

/** The page that is being made, as citizens will see it. */
export function Canvas() {
  const t = useMessages(messages);
  const text = useText();
  const { page: at, selected } = useSelection();
  const { showPage } = useSelectionStore();
  const form = useDraftValue(({ definition }) => definition.form);
  const [memory] = useState(() => ({ facts: createFacts(), ofSection: createSectionFacts() }));
  const factsOf = useMemo(() => memory.facts(form), [form, memory]);
  const { pages } = form;
  const page = pages[at]!;
  return (
    <section className="canvas" aria-label={t.canvas}>
      <button
        type="button"
        className={classNames('canvas-page-head', selected.kind === 'page' && 'canvas-section-chosen')}
        onClick={() => showPage(at)}
      >
        <span className="small soft">{t.page(at + 1, pages.length)}</span>
        <strong>{text(page.title)}</strong>
        {page.help && <span className="small soft">{text(page.help)}</span>}
      </button>
      {page.sections.map((section) => {
        const facts = section.fields.map((pointer) => factsOf(answerAddress(pointer)));
        return (
          <SectionCards
            key={section.id}
            section={section}
            facts={memory.ofSection(section.id, facts)}
            factsOf={facts.some(holdsFields) ? factsOf : undefined}
            isSelected={selected.kind === 'section' && selected.id === section.id}
          />
        );
      })}
    </section>
  );
}
