import { useState } from 'react';
import { Tabs, createMessages, useMessages, useText } from '#ui/kit';
import { usePageTitle } from '#ui/session';
import { DraftBar } from '../draft/DraftBar.js';
import { RefusalNotice } from '../draft/RefusalNotice.js';
import { useDraftValue } from '../draft/use-draft.js';
import { Canvas } from './canvas/Canvas.js';
import { DeletionProvider } from './deletion/DeletionProvider.js';
import { Outline } from './outline/Outline.js';
import { Palette } from './palette/Palette.js';
import { PropertyPanel } from './properties/PropertyPanel.js';
import { useWarmJudge } from './use-warm-judge.js';
import { SelectionProvider } from './selection/SelectionProvider.js';

const messages = createMessages({
  th: { title: 'แบบฟอร์ม', left: 'โครงและชนิดของช่อง', kinds: 'เพิ่มช่อง', outline: 'โครง' },
  en: { title: 'Form', left: 'Outline and kinds of fields', kinds: 'Add a field', outline: 'Outline' },
});

function LeftPane() {
  const t = useMessages(messages);
  const [tab, setTab] = useState<'kinds' | 'outline'>('kinds');
  return (
    <aside className="pane pane-left">
      <Tabs
        label={t.left}
        current={tab}
        onChange={setTab}
        tabs={[
          { id: 'kinds', title: t.kinds, content: <Palette /> },
          { id: 'outline', title: t.outline, content: <Outline /> },
        ]}
      />
    </aside>
  );
}

/** Making the form: kinds and outline, the canvas, the properties of what is selected. */
export default function FormPage() {
  const t = useMessages(messages);
  const text = useText();
  const title = useDraftValue(({ definition }) => definition.title);
  useWarmJudge();
  usePageTitle(`${t.title} · ${text(title)}`);
  return (
    <SelectionProvider>
      <DeletionProvider>
        <DraftBar />
        <h1 className="visually-hidden">{t.title}</h1>
        <RefusalNotice />
        <div className="panes">
          <LeftPane />
          <Canvas />
          <PropertyPanel />
        </div>
      </DeletionProvider>
    </SelectionProvider>
  );
}
