import { Button, Dialog, createMessages, useMessages } from '#ui/kit';

const messages = createMessages({
  th: {
    title: 'แป้นลัดของกล่องงาน',
    close: 'ปิด',
    next: 'เรื่องถัดไป',
    previous: 'เรื่องก่อนหน้า',
    open: 'เปิดเรื่องที่เลือก',
    take: 'รับเรื่องที่เลือก',
    select: 'เลือกหรือไม่เลือกเรื่อง เพื่อทำหลายเรื่องพร้อมกัน',
    search: 'ไปที่ช่องค้นหา',
    back: 'จากหน้าเรื่อง กลับมากล่องงาน',
    help: 'เปิดหน้าต่างนี้',
    note: 'ใช้ได้ทั้งแป้นพิมพ์ไทยและอังกฤษ',
  },
  en: {
    title: 'Keys of the inbox',
    close: 'Close',
    next: 'Next case',
    previous: 'Previous case',
    open: 'Open the selected case',
    take: 'Take the selected case',
    select: 'Tick the case, to do several at once',
    search: 'Go to search',
    back: 'From a case, back to the inbox',
    help: 'This window',
    note: 'They work on the Thai keyboard too.',
  },
});

const keys = [
  [['j'], 'next'],
  [['k'], 'previous'],
  [['o', 'Enter'], 'open'],
  [['t'], 'take'],
  [['x'], 'select'],
  [['/'], 'search'],
  [['u'], 'back'],
  [['?'], 'help'],
] as const;

export function KeysDialog({ open, onClose }: { readonly open: boolean; readonly onClose: () => void }) {
  const t = useMessages(messages);
  return (
    <Dialog
      open={open}
      onClose={onClose}
      title={t.title}
      actions={
        <Button tone="primary" onClick={onClose}>
          {t.close}
        </Button>
      }
    >
      <dl className="keys">
        {keys.map(([names, meaning]) => (
          <div key={meaning}>
            <dt>
              {names.map((name) => (
                <kbd key={name}>{name}</kbd>
              ))}
            </dt>
            <dd>{t[meaning]}</dd>
          </div>
        ))}
      </dl>
      <p className="soft small">{t.note}</p>
    </Dialog>
  );
}
