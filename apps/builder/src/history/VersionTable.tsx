import type { VersionInfo } from '#contracts/admin';
import { Badge, Button, Moment, createMessages, useMessages } from '#ui/kit';
import { useDraft, useDraftContext } from '../draft/use-draft.js';
import { toServiceDraft } from '../draft/to-service-draft.js';
import { StepFailure } from '../publish/StepFailure.js';
import { useStep } from '../publish/use-publication.js';

const messages = createMessages({
  th: {
    version: 'ฉบับที่',
    at: 'เผยแพร่เมื่อ',
    by: 'โดย',
    live: 'ใช้อยู่',
    restore: 'นำกลับมาเป็นร่าง',
    export: 'ส่งออก',
    actions: 'ทำรายการ',
    restored: (version: number) => `นำฉบับที่ ${version} กลับมาเป็นร่างแล้ว กด «เลิกทำ» เพื่อเอาร่างเดิมคืนได้`,
    compare: 'เทียบกับร่าง',
  },
  en: {
    version: 'Version',
    at: 'Published',
    by: 'By',
    live: 'Live',
    restore: 'Make it the draft',
    export: 'Export',
    actions: 'Actions',
    restored: (version: number) =>
      `Version ${version} is the draft now. Undo brings back the draft that was.`,
    compare: 'Compare with the draft',
  },
});

const useRestore = () => {
  const { store } = useDraftContext();
  return useStep(async (client, code, version: number) => {
    const { file, revision } = await client.post('/api/admin/services/:code/versions/:version/restore', {
      params: { code, version },
      body: { expectedRevision: store.getRevision() },
    });
    store.dispatch({ type: 'replace', draft: toServiceDraft(file) });
    await store.saveOver(revision);
    return version;
  });
};

interface VersionTableProps {
  readonly versions: readonly VersionInfo[];
  readonly onCompare: (version: number) => void;
}

/** Every version, the latest first: compare it with the draft, make it the draft again, take it out as a file. */
export function VersionTable({ versions, onCompare }: VersionTableProps) {
  const t = useMessages(messages);
  const { code } = useDraft().definition;
  const restore = useRestore();
  return (
    <>
      <StepFailure error={restore.error} />
      {restore.isSuccess && <output className="small">{t.restored(restore.data)}</output>}
      <table className="design-table">
        <thead>
          <tr>
            <th scope="col">{t.version}</th>
            <th scope="col">{t.at}</th>
            <th scope="col">{t.by}</th>
            <th scope="col">{t.actions}</th>
          </tr>
        </thead>
        <tbody>
          {versions.map(({ version, publishedAt, publishedBy, live }) => (
            <tr key={version}>
              <th scope="row">
                {version} {live && <Badge tone="success">{t.live}</Badge>}
              </th>
              <td>
                <Moment value={publishedAt} />
              </td>
              <td>{publishedBy}</td>
              <td className="version-tools">
                <Button
                  size="small"
                  onClick={() => onCompare(version)}
                  aria-label={`${t.compare}: ${version}`}
                >
                  {t.compare}
                </Button>
                <Button
                  size="small"
                  busy={restore.isPending && restore.variables === version}
                  onClick={() => restore.mutate(version)}
                  aria-label={`${t.restore}: ${version}`}
                >
                  {t.restore}
                </Button>
                <ExportLink {...{ code, version }}>{t.export}</ExportLink>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}

function ExportLink({
  code,
  version,
  children,
}: {
  readonly code: string;
  readonly version: number;
  readonly children: string;
}) {
  return (
    <a
      className="button button-quiet button-small"
      href={`/api/admin/services/${code}/export?version=${version}`}
      download={`${code}-${version}.json`}
      aria-label={`${children}: ${version}`}
    >
      {children}
    </a>
  );
}
