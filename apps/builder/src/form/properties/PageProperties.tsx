import { ArrowLeft, ArrowRight, Trash2 } from 'lucide-react';
import { Button, Icon, createMessages, useMessages } from '#ui/kit';
import { useDraftValue } from '../../draft/use-draft.js';
import { ThingName } from '../../sheet/ThingName.js';
import { usePageActions } from '../outline/use-page-actions.js';
import { PageCondition } from './PageCondition.js';
import { PageSheet } from './PageSheet.js';
import { TextPair } from './TextPair.js';

const messages = createMessages({
  th: {
    page: 'หน้า',
    title: 'หัวข้อของหน้า',
    help: 'บอกก่อนเริ่ม (เช่น ควรเตรียมอะไร)',
    earlier: 'ย้ายไปก่อนหน้า',
    later: 'ย้ายไปหลัง',
    remove: 'ลบหน้านี้',
  },
  en: {
    page: 'Page',
    title: 'Topic of the page',
    help: 'Said at the top (what to have at hand)',
    earlier: 'Move earlier',
    later: 'Move later',
    remove: 'Delete this page',
  },
});

export function PageProperties({ index }: { readonly index: number }) {
  const t = useMessages(messages);
  const page = useDraftValue(({ definition }) => definition.form.pages[index]);
  const count = useDraftValue(({ definition }) => definition.form.pages.length);
  const { movePage, remove } = usePageActions();
  if (!page) return null;
  const path = `/definition/form/pages/${index}`;
  return (
    <div className="stack">
      <h2>{t.page}</h2>
      <TextPair path={`${path}/title`} label={t.title} value={page.title} />
      <TextPair path={`${path}/help`} label={t.help} value={page.help} optional long />
      <PageCondition path={`${path}/when`} />
      <PageSheet path={path} />
      <ThingName sort="page" name={page.id} />
      <div className="property-tools">
        <Button
          size="small"
          icon={<Icon of={ArrowLeft} />}
          disabled={index === 0}
          onClick={() => movePage(index, index - 1)}
        >
          {t.earlier}
        </Button>
        <Button
          size="small"
          icon={<Icon of={ArrowRight} />}
          disabled={index === count - 1}
          onClick={() => movePage(index, index + 1)}
        >
          {t.later}
        </Button>
        <Button
          size="small"
          tone="quiet"
          icon={<Icon of={Trash2} />}
          disabled={count === 1}
          onClick={() => remove('page', page.id)}
        >
          {t.remove}
        </Button>
      </div>
    </div>
  );
}
