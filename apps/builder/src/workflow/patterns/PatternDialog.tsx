import { patternIds, patterns, type PatternId } from '#core/authoring';
import { Button, Dialog, Notice, createMessages, useAnnounce, useMessages, useText } from '#ui/kit';
import { useDispatch } from '../../draft/use-draft.js';
import { PatternPicture } from './PatternPicture.js';

const messages = createMessages({
  th: {
    title: 'เริ่มจากแบบสำเร็จรูป',
    replaces: 'ขั้นตอนที่ทำไว้และเส้นทางทดสอบจะถูกแทนที่ กดเลิกทำเพื่อเอาคืนได้',
    use: 'ใช้แบบนี้',
    close: 'ไม่ใช้',
    done: (name: string) => `ใช้แบบ «${name}» แล้ว`,
  },
  en: {
    title: 'Begin from a pattern',
    replaces: 'The workflow and its journeys are replaced. Undo brings them back.',
    use: 'Use this one',
    close: 'None of them',
    done: (name: string) => `The workflow is now “${name}”`,
  },
});

interface PatternDialogProps {
  /** There is work that the pattern takes the place of. */
  readonly replaces: boolean;
  readonly onClose: () => void;
  readonly onUsed: () => void;
}

/** Ready patterns, each with a sentence and a picture of its states. */
export function PatternDialog({ replaces, onClose, onUsed }: PatternDialogProps) {
  const t = useMessages(messages);
  const text = useText();
  const dispatch = useDispatch();
  const announce = useAnnounce();
  const use = (pattern: PatternId) => {
    if (dispatch({ type: 'apply-pattern', pattern }).ok) {
      announce(t.done(text(patterns[pattern].title)));
      onUsed();
    }
    onClose();
  };
  return (
    <Dialog
      open
      size="wide"
      onClose={onClose}
      title={t.title}
      actions={<Button onClick={onClose}>{t.close}</Button>}
    >
      {replaces && <Notice tone="warning" title={t.replaces} />}
      <ul className="plain-list pattern-list">
        {patternIds.map((id) => {
          const { title, about, workflow } = patterns[id];
          return (
            <li key={id} className="pattern-card">
              <h3>{text(title)}</h3>
              <p className="small soft">{text(about)}</p>
              <PatternPicture workflow={workflow} />
              <Button
                size="small"
                tone="primary"
                aria-label={`${t.use}: ${text(title)}`}
                onClick={() => use(id)}
              >
                {t.use}
              </Button>
            </li>
          );
        })}
      </ul>
    </Dialog>
  );
}
