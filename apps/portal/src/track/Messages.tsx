import { useState, type FormEvent, type Ref } from 'react';
import { Mail, Send } from 'lucide-react';
import {
  Badge,
  Button,
  Card,
  Icon,
  Moment,
  Notice,
  TextAreaField,
  classNames,
  useAnnounce,
  useMessages,
  useText,
} from '#ui/kit';
import type { Tracking } from '../app/data.js';
import { PhoneProof, readLast4 } from './PhoneProof.js';
import { trackMessages } from './messages.js';
import { useConversation, type Conversation } from './use-conversation.js';

const longest = 4000;

type Desk = ReturnType<typeof useConversation>;

/** Asks for the proof where one is needed; reading marks what is read. */
function OpenMessages({ desk, tracking, onRead }: MessagesProps & { readonly desk: Desk }) {
  const t = useMessages(trackMessages);
  const [phone, setPhone] = useState('');
  const [wrong, setWrong] = useState(false);
  const { needsPhone, messages } = tracking;
  const open = async (event: FormEvent) => {
    event.preventDefault();
    const phoneLast4 = readLast4(phone);
    const isShort = needsPhone && phoneLast4.length !== 4;
    setWrong(isShort);
    if (!isShort && (await desk.open(needsPhone ? { phoneLast4 } : {}))) onRead();
  };
  return (
    <form className="stack" noValidate onSubmit={(event) => void open(event)}>
      {messages.unread > 0 && (
        <p>
          <Badge tone="info" icon={Mail}>
            {t.unread(messages.unread)}
          </Badge>
        </p>
      )}
      {messages.count === 0 && <p className="soft">{t.noMessages}</p>}
      {needsPhone && <PhoneProof value={phone} wrong={wrong} onChange={setPhone} />}
      <Button type="submit" busy={desk.busy} tone={messages.unread > 0 ? 'primary' : undefined}>
        {messages.count > 0 ? t.readMessages : t.writeMessage}
      </Button>
    </form>
  );
}

function Said({ message: { from, text, at, readAt } }: { readonly message: Conversation['items'][number] }) {
  const t = useMessages(trackMessages);
  const isMine = from === 'applicant';
  return (
    <li className={classNames('said', isMine && 'said-by-me')}>
      <p className="small soft">
        {isMine ? t.you : t.officeSays} · <Moment value={at} />
        {isMine && readAt && ` · ${t.readByOffice}`}
      </p>
      <p className="said-text">{text}</p>
    </li>
  );
}

function WriteMessage({ desk }: { readonly desk: Desk }) {
  const t = useMessages(trackMessages);
  const announce = useAnnounce();
  const [typed, setTyped] = useState('');
  const [isEmpty, setEmpty] = useState(false);
  const send = async (event: FormEvent) => {
    event.preventDefault();
    const said = typed.trim();
    setEmpty(said === '');
    if (said === '' || !(await desk.write(said))) return;
    setTyped('');
    announce(t.messageSent);
  };
  return (
    <form className="stack" noValidate onSubmit={(event) => void send(event)}>
      <TextAreaField
        label={t.toOffice}
        error={isEmpty && t.messageEmpty}
        rows={4}
        maxLength={longest}
        value={typed}
        onChange={({ target }) => setTyped(target.value)}
      />
      <Button type="submit" tone="primary" busy={desk.busy} icon={<Icon of={Send} />}>
        {t.sendMessage}
      </Button>
    </form>
  );
}

interface MessagesProps {
  readonly code: string;
  readonly tracking: Tracking;
  /** The messages have been read: the page’s count is old. */
  readonly onRead: () => void;
  /** Where readers are led who were told of a new message. */
  readonly headingRef: Ref<HTMLHeadingElement>;
}

/** What office and applicant write to each other. */
export function Messages(props: MessagesProps) {
  const { code, tracking, headingRef } = props;
  const t = useMessages(trackMessages);
  const text = useText();
  const desk = useConversation(code);
  const { conversation, problem } = desk;
  const { count, canWrite } = tracking.messages;
  if (count === 0 && !canWrite) return null;
  return (
    <Card className="stack">
      <h2 ref={headingRef} tabIndex={-1}>
        {t.messages}
      </h2>
      {problem && (
        <Notice tone="danger" role="alert">
          <p>{text(problem.text)}</p>
        </Notice>
      )}
      {conversation === null ? (
        <OpenMessages {...props} desk={desk} />
      ) : (
        <>
          {conversation.items.length > 0 && (
            <ul className="plain-list conversation" aria-label={t.messages}>
              {conversation.items.map((message) => (
                <Said key={message.id} message={message} />
              ))}
            </ul>
          )}
          {conversation.canWrite ? <WriteMessage desk={desk} /> : <p className="soft">{t.messagesOver}</p>}
        </>
      )}
    </Card>
  );
}
