import { useState } from 'react';
import { useSearchParams } from 'wouter';
import { Tabs, createMessages, useMessages, useText } from '#ui/kit';
import { usePageTitle } from '#ui/session';
import { DraftBar } from '../draft/DraftBar.js';
import { RefusalNotice } from '../draft/RefusalNotice.js';
import { useDraftValue } from '../draft/use-draft.js';
import { ChecksTab } from './ChecksTab.js';
import { ComputedTab } from './ComputedTab.js';
import { DependencyTab } from './DependencyTab.js';
import { RulesTab } from './RulesTab.js';

const messages = createMessages({
  th: {
    title: 'เงื่อนไขและการคำนวณ',
    hint: 'เขียนเป็นประโยค เช่น «เมื่อตอบว่าใช่ ให้แสดงช่องรายละเอียด» ไม่ต้องเขียนโปรแกรม',
    rules: 'เงื่อนไข',
    computed: 'การคำนวณ',
    checks: 'ข้อตรวจสอบ',
    dependencies: 'ใครขึ้นกับใคร',
  },
  en: {
    title: 'Rules and calculations',
    hint: 'Written as sentences: “When the answer is yes, show the details”. No programming.',
    rules: 'Rules',
    computed: 'Calculations',
    checks: 'Checks',
    dependencies: 'Who depends on whom',
  },
});

const tabIds = ['rules', 'computed', 'checks', 'dependencies'] as const;
type RulesTabId = (typeof tabIds)[number];

/** When fields show, what is worked out, what is checked. */
export default function RulesPage() {
  const t = useMessages(messages);
  const text = useText();
  const title = useDraftValue(({ definition }) => definition.title);
  const [search] = useSearchParams();
  const [tab, setTab] = useState<RulesTabId>(tabIds.find((id) => id === search.get('tab')) ?? 'rules');
  usePageTitle(`${t.title} · ${text(title)}`);
  return (
    <>
      <DraftBar />
      <div className="builder-page">
        <h1>{t.title}</h1>
        <p className="soft">{t.hint}</p>
        <RefusalNotice />
        <Tabs
          label={t.title}
          current={tab}
          onChange={setTab}
          tabs={[
            { id: 'rules', title: t.rules, content: <RulesTab field={search.get('field')} /> },
            { id: 'computed', title: t.computed, content: <ComputedTab /> },
            { id: 'checks', title: t.checks, content: <ChecksTab /> },
            { id: 'dependencies', title: t.dependencies, content: <DependencyTab /> },
          ]}
        />
      </div>
    </>
  );
}
