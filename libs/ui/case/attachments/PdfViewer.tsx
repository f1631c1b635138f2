import { useCallback, useEffect, useState } from 'react';
import { Download } from 'lucide-react';
import { Button, Dialog, ErrorState, Icon, LinkButton, Spinner, createMessages, useMessages } from '#ui/kit';
import type { StoredFile } from '#contracts/files';
import { openPdf, type PdfDocument } from './pdf-document.js';
import { PdfPageView } from './PdfPageView.js';
import { useLook } from './use-look.js';
import { useViewerKeys } from './use-viewer-keys.js';
import { ViewerTools } from './ViewerTools.js';

const messages = createMessages({
  th: {
    opening: 'กำลังเปิดเอกสาร',
    failed: 'เปิดเอกสารนี้ในหน้านี้ไม่ได้',
    failedHelp: 'ไฟล์อาจเสียหรือใส่รหัสผ่านไว้ ลองดาวน์โหลดมาเปิดในเครื่อง',
    download: 'ดาวน์โหลด',
    close: 'ปิด',
    previous: 'หน้าก่อน',
    next: 'หน้าถัดไป',
    place: (page: number, count: number, name: string) => `หน้า ${page} จาก ${count} · ${name}`,
  },
  en: {
    opening: 'Opening the paper',
    failed: 'This paper can’t be shown here',
    failedHelp: 'It may be damaged or need a password. Download it and open it on your computer.',
    download: 'Download',
    close: 'Close',
    previous: 'Previous page',
    next: 'Next page',
    place: (page: number, count: number, name: string) => `Page ${page} of ${count} · ${name}`,
  },
});

type Opened = PdfDocument | 'failed' | null;

const usePdf = (address: string): readonly [Opened, () => void] => {
  const [opened, setOpened] = useState<Opened>(null);
  const fail = useCallback(() => setOpened('failed'), []);
  useEffect(() => {
    const gone = new AbortController();
    let mine: PdfDocument | undefined;
    const open = async () => {
      const found = await openPdf(address, gone.signal);
      mine = found;
      if (gone.signal.aborted) void found.destroy();
      else setOpened(found);
    };
    open().catch(() => {
      if (!gone.signal.aborted) fail();
    });
    return () => {
      gone.abort();
      void mine?.destroy();
    };
  }, [address, fail]);
  return [opened, fail];
};

function Pages({
  pdf,
  name,
  onFailed,
}: {
  readonly pdf: PdfDocument;
  readonly name: string;
  readonly onFailed: () => void;
}) {
  const t = useMessages(messages);
  const [index, setIndex] = useState(0);
  const look = useLook(index);
  const count = pdf.numPages;
  const move = (by: 1 | -1) => setIndex((before) => Math.min(Math.max(before + by, 0), count - 1));
  useViewerKeys({ ...look, move });
  const place = t.place(index + 1, count, name);
  return (
    <div className="picture-viewer">
      <PdfPageView
        document={pdf}
        number={index + 1}
        zoom={look.zoom}
        turn={look.turn}
        label={place}
        onFailed={onFailed}
      />
      <ViewerTools {...{ ...look, move, index, count, place }} previous={t.previous} next={t.next} />
    </div>
  );
}

interface PdfViewerProps {
  readonly title: string;
  readonly file: StoredFile;
  readonly address: string;
  readonly onClose: () => void;
}

/** A paper page by page on the page of its case; downloading is the second choice. */
export default function PdfViewer({ title, file, address, onClose }: PdfViewerProps) {
  const t = useMessages(messages);
  const [pdf, fail] = usePdf(address);
  return (
    <Dialog
      open
      size="wide"
      title={title}
      onClose={onClose}
      actions={
        <>
          <LinkButton href={address} download={file.name} icon={<Icon of={Download} />}>
            {t.download}
          </LinkButton>
          <Button tone="primary" onClick={onClose}>
            {t.close}
          </Button>
        </>
      }
    >
      {pdf === null && <Spinner>{t.opening}</Spinner>}
      {pdf === 'failed' && (
        <ErrorState title={t.failed}>
          <p>{t.failedHelp}</p>
        </ErrorState>
      )}
      {pdf !== null && pdf !== 'failed' && <Pages pdf={pdf} name={file.name} onFailed={fail} />}
    </Dialog>
  );
}
