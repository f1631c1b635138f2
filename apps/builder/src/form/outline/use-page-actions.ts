import { useMemo } from 'react';
import { freeName, namesOf } from '#core/authoring';
import type { Page, Section } from '#core/definition';
import { createMessages, useAnnounce, useMessages } from '#ui/kit';
import { useDraftContext } from '../../draft/use-draft.js';
import { useSelectionStore } from '../selection/use-selection.js';

const messages = createMessages({
  th: { page: 'เพิ่มหน้าแล้ว', section: 'เพิ่มตอนแล้ว', removed: 'ลบแล้ว ช่องย้ายไปตอนข้างเคียง', moved: 'ย้ายแล้ว' },
  en: {
    page: 'Page added',
    section: 'Section added',
    removed: 'Removed; its fields moved to the section beside it',
    moved: 'Moved',
  },
});

const pagesPath = '/definition/form/pages';

/** Pages and sections: adding, moving, removing. Fields of what is removed move next door. */
export const usePageActions = () => {
  const t = useMessages(messages);
  const announce = useAnnounce();
  const { store } = useDraftContext();
  const selection = useSelectionStore();
  return useMemo(() => {
    const { showPage, selectSection } = selection;
    const now = () => store.getState().history.draft;
    const newSection = (): Section => ({
      id: freeName('section', namesOf(now(), 'section'), '-'),
      fields: [],
    });
    return {
      addPage: () => {
        const { page } = selection.look();
        const count = now().definition.form.pages.length;
        const item: Page = {
          id: freeName('page', namesOf(now(), 'page'), '-'),
          title: { th: `หน้า ${count + 1}`, en: `Page ${count + 1}` },
          sections: [newSection()],
        };
        if (!store.dispatch({ type: 'insert', list: pagesPath, item, index: page + 1 }).ok) return;
        showPage(page + 1);
        announce(t.page);
      },
      addSection: () => {
        const item = newSection();
        if (
          !store.dispatch({ type: 'insert', list: `${pagesPath}/${selection.look().page}/sections`, item }).ok
        )
          return;
        selectSection(item.id);
        announce(t.section);
      },
      movePage: (from: number, to: number) => {
        if (!store.dispatch({ type: 'move-item', list: pagesPath, from, to }).ok) return;
        showPage(to);
        announce(t.moved);
      },
      remove: (sort: 'page' | 'section', name: string) => {
        if (!store.dispatch({ type: 'delete', sort, name, mend: true }).ok) return;
        showPage(Math.max(0, selection.look().page - (sort === 'page' ? 1 : 0)));
        announce(t.removed);
      },
    };
  }, [announce, selection, store, t]);
};
