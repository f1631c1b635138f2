import { useQuery } from '@tanstack/react-query';
import { Badge, Moment, createMessages, useMessages } from '#ui/kit';
import { useApi } from '#ui/session';

const messages = createMessages({
  th: {
    title: 'ฉบับที่เผยแพร่แล้ว',
    none: 'ยังไม่เคยเผยแพร่',
    live: 'ใช้อยู่',
    version: 'ฉบับที่',
    by: 'โดย',
    export: 'ส่งออกเป็นไฟล์',
  },
  en: {
    title: 'Published versions',
    none: 'Never published',
    live: 'Live',
    version: 'Version',
    by: 'by',
    export: 'Export as a file',
  },
});

interface VersionListProps {
  readonly code: string;
  /** The version that was just published, so that the list is asked for again. */
  readonly published: number | undefined;
}

/** Every version of a service, the latest first, and the way to take the live one out as a file. */
export function VersionList({ code, published }: VersionListProps) {
  const t = useMessages(messages);
  const { client } = useApi();
  const { data } = useQuery({
    queryKey: ['versions', code, published],
    queryFn: async ({ signal }) =>
      (await client.get('/api/admin/services/:code/versions', { params: { code }, signal })).items,
  });
  return (
    <section>
      <h2>{t.title}</h2>
      {data?.length === 0 && <p className="soft">{t.none}</p>}
      <ul className="plain-list version-list">
        {data?.map(({ version, publishedAt, publishedBy, live }) => (
          <li key={version}>
            <strong>
              {t.version} {version}
            </strong>
            <span>
              <Moment value={publishedAt} /> {t.by} {publishedBy}
            </span>
            {live && <Badge tone="success">{t.live}</Badge>}
          </li>
        ))}
      </ul>
      {data && data.length > 0 && (
        <a href={`/api/admin/services/${code}/export`} download={`${code}.json`}>
          {t.export}
        </a>
      )}
    </section>
  );
}
