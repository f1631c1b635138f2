import { Suspense, lazy, useState } from 'react';
import { FileText } from 'lucide-react';
import { Badge, Icon, createMessages, useMessages, useText } from '#ui/kit';
import type { CaseView } from '#contracts/cases';
import type { StoredFile } from '#contracts/files';
import { fileSize } from '#ui/form';
import { PictureViewer } from './PictureViewer.js';

const messages = createMessages({
  th: {
    none: 'ไม่ได้แนบ',
    byOfficer: 'เจ้าหน้าที่แนบ',
    open: 'ดูภาพ',
    read: 'อ่านเอกสาร',
    download: 'ดาวน์โหลด:',
  },
  en: {
    none: 'Nothing attached',
    byOfficer: 'By an officer',
    open: 'View',
    read: 'Read',
    download: 'Download:',
  },
});

/** Only who opens a PDF fetches what shows it. */
const PdfViewer = lazy(() => import('./PdfViewer.js'));

/** By what the server found the content to be. */
const isPicture = (mediaType: string): boolean => mediaType.startsWith('image/');

type Group = CaseView['attachments'][number];

export interface AttachmentGalleryProps {
  readonly groups: readonly Group[];
  /** Where a file is read; the preview is a small picture. */
  readonly addressOf: (file: StoredFile, size?: 'preview') => string;
}

interface TileProps {
  readonly file: StoredFile;
  readonly addressOf: AttachmentGalleryProps['addressOf'];
}

function PictureTile({ file, addressOf, onOpen }: TileProps & { readonly onOpen: () => void }) {
  const t = useMessages(messages);
  return (
    <button type="button" className="tile" onClick={onOpen}>
      <span className="visually-hidden">{t.open}</span>
      <img src={addressOf(file, 'preview')} alt="" loading="lazy" />
      <span className="tile-name small">{file.name}</span>
      <span className="small soft">{fileSize(file.size)}</span>
    </button>
  );
}

const isPdf = (mediaType: string): boolean => mediaType === 'application/pdf';

function PdfTile({ file, onOpen }: { readonly file: StoredFile; readonly onOpen: () => void }) {
  const t = useMessages(messages);
  return (
    <button type="button" className="tile" onClick={onOpen}>
      <span className="visually-hidden">{t.read}</span>
      <span className="tile-paper">
        <Icon of={FileText} />
      </span>
      <span className="tile-name small">{file.name}</span>
      <span className="small soft">{fileSize(file.size)}</span>
    </button>
  );
}

function PaperTile({ file, addressOf }: TileProps) {
  const t = useMessages(messages);
  return (
    <a className="tile" href={addressOf(file)} target="_blank" rel="noreferrer">
      <span className="visually-hidden">{t.download}</span>
      <span className="tile-paper">
        <Icon of={FileText} />
      </span>
      <span className="tile-name small">{file.name}</span>
      <span className="small soft">{fileSize(file.size)}</span>
    </a>
  );
}

function AttachmentGroup({
  group,
  addressOf,
}: { readonly group: Group } & Pick<AttachmentGalleryProps, 'addressOf'>) {
  const t = useMessages(messages);
  const text = useText();
  const [shown, setShown] = useState<number | null>(null);
  const [paper, setPaper] = useState<StoredFile | null>(null);
  const pictures = group.files.filter((file) => isPicture(file.mediaType));
  return (
    <section className="stack-tight" aria-label={text(group.title)}>
      <h3>
        {text(group.title)} {group.byOfficer && <Badge tone="info">{t.byOfficer}</Badge>}
      </h3>
      {group.files.length === 0 && <p className="soft">{t.none}</p>}
      <div className="tiles">
        {group.files.map((file) =>
          isPicture(file.mediaType) ? (
            <PictureTile
              key={file.id}
              file={file}
              addressOf={addressOf}
              onOpen={() => setShown(pictures.indexOf(file))}
            />
          ) : isPdf(file.mediaType) ? (
            <PdfTile key={file.id} file={file} onOpen={() => setPaper(file)} />
          ) : (
            <PaperTile key={file.id} file={file} addressOf={addressOf} />
          ),
        )}
      </div>
      {paper && (
        <Suspense>
          <PdfViewer
            title={text(group.title)}
            file={paper}
            address={addressOf(paper)}
            onClose={() => setPaper(null)}
          />
        </Suspense>
      )}
      {shown !== null && (
        <PictureViewer
          title={text(group.title)}
          pictures={pictures}
          index={shown}
          onMove={setShown}
          onClose={() => setShown(null)}
          addressOf={addressOf}
        />
      )}
    </section>
  );
}

/** The papers and pictures of a case by what they are; pictures and PDFs open in a viewer, others are downloaded. */
export function AttachmentGallery({ groups, addressOf }: AttachmentGalleryProps) {
  return (
    <div className="stack">
      {groups.map((group) => (
        <AttachmentGroup key={group.key} group={group} addressOf={addressOf} />
      ))}
    </div>
  );
}
