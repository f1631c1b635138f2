import { useState } from 'react';
import { useQuery } from '@tanstack/react-query';
import { EmptyState, SelectField, Skeleton, createMessages, useMessages } from '#ui/kit';
import { useApi, usePageTitle } from '#ui/session';
import { DraftBar } from '../draft/DraftBar.js';
import { useDraft } from '../draft/use-draft.js';
import { DiffView } from '../publish/DiffView.js';
import { usePublication } from '../publish/use-publication.js';
import { RetirePanel } from './RetirePanel.js';
import { VersionTable } from './VersionTable.js';

const messages = createMessages({
  th: {
    title: 'ประวัติ',
    hint: 'ทุกฉบับที่เคยเผยแพร่เก็บไว้ครบ แก้ไม่ได้ เทียบสองฉบับใดก็ได้ หรือนำฉบับเก่ากลับมาเป็นร่าง',
    none: 'ยังไม่เคยเผยแพร่',
    opening: 'กำลังเปิดประวัติ',
    compare: 'เทียบสองฉบับ',
    from: 'จากฉบับ',
    to: 'เป็นฉบับ',
    draft: 'ร่างปัจจุบัน',
    version: (version: number) => `ฉบับที่ ${version}`,
  },
  en: {
    title: 'History',
    hint: 'Every version that was published is kept and can’t be changed. Compare any two, or make an old one the draft again.',
    none: 'Never published',
    opening: 'Opening the history',
    compare: 'Compare two',
    from: 'From',
    to: 'To',
    draft: 'The draft',
    version: (version: number) => `Version ${version}`,
  },
});

interface CompareProps {
  readonly versions: readonly number[];
  readonly from: string;
  readonly to: string;
  readonly onChange: (pair: { readonly from: string; readonly to: string }) => void;
}

function Compare({ versions, from, to, onChange }: CompareProps) {
  const t = useMessages(messages);
  const options = [
    <option key="draft" value="draft">
      {t.draft}
    </option>,
    ...versions.map((version) => (
      <option key={version} value={String(version)}>
        {t.version(version)}
      </option>
    )),
  ];
  return (
    <section className="stack-tight">
      <h2 id="compare">{t.compare}</h2>
      <div className="field-pair">
        <SelectField
          label={t.from}
          value={from}
          onChange={({ target }) => onChange({ from: target.value, to })}
        >
          {options}
        </SelectField>
        <SelectField label={t.to} value={to} onChange={({ target }) => onChange({ from, to: target.value })}>
          {options}
        </SelectField>
      </div>
      <DiffView from={from} to={to} />
    </section>
  );
}

/** Every version of a service: compare any two, restore, export, retire. */
export default function HistoryPage() {
  const t = useMessages(messages);
  const { client } = useApi();
  const { code } = useDraft().definition;
  const { data: publication } = usePublication();
  const [pair, setPair] = useState<{ readonly from: string; readonly to: string } | null>(null);
  usePageTitle(t.title);
  const { data: versions } = useQuery({
    queryKey: ['versions', code],
    queryFn: async ({ signal }) =>
      (await client.get('/api/admin/services/:code/versions', { params: { code }, signal })).items,
    staleTime: 0,
  });
  const newest = versions?.[0]?.version;
  const shown = pair ?? { from: String(newest ?? 'draft'), to: 'draft' };
  return (
    <>
      <DraftBar />
      <div className="builder-page stack">
        <div>
          <h1>{t.title}</h1>
          <p className="soft">{t.hint}</p>
        </div>
        {!versions && <Skeleton label={t.opening} lines={4} />}
        {versions?.length === 0 && <EmptyState title={t.none} />}
        {versions && newest !== undefined && (
          <>
            <VersionTable
              versions={versions}
              onCompare={(version) => {
                setPair({ from: String(version), to: 'draft' });
                document.getElementById('compare')?.scrollIntoView();
              }}
            />
            <Compare versions={versions.map(({ version }) => version)} {...shown} onChange={setPair} />
            {publication && <RetirePanel publication={publication} />}
          </>
        )}
      </div>
    </>
  );
}
