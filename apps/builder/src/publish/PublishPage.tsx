import { useState } from 'react';
import { useMutation } from '@tanstack/react-query';
import { Link } from 'wouter';
import { Rocket } from 'lucide-react';
import { taskOf, tasks } from '#core/authoring';
import type { CheckProblem, VersionInfo } from '#contracts/admin';
import {
  Button,
  Dialog,
  ErrorState,
  Icon,
  LinkButton,
  Notice,
  createMessages,
  useMessages,
  useText,
} from '#ui/kit';
import { isApiProblem } from '#ui/client';
import { useApi, usePageTitle } from '#ui/session';
import { DraftBar } from '../draft/DraftBar.js';
import { useDraft, useDraftContext } from '../draft/use-draft.js';
import { taskWords } from '../tasks/task-words.js';
import { placeWords } from '../words/place-words.js';
import { VersionList } from './VersionList.js';

const messages = createMessages({
  th: {
    title: 'ตรวจและเผยแพร่',
    hint: 'ระบบตรวจทุกส่วน และซ้อมด้วยตัวอย่างคำตอบกับเส้นทางเรื่อง ก่อนให้ประชาชนเห็น',
    check: 'ตรวจทั้งหมด',
    publish: 'เผยแพร่',
    clean: 'ตรวจแล้ว ไม่มีสิ่งที่ต้องแก้ พร้อมเผยแพร่',
    errors: (count: number) => `ต้องแก้ ${count} แห่งก่อนเผยแพร่`,
    warnings: (count: number) => `ควรดู ${count} แห่ง เผยแพร่ได้`,
    failed: 'ตรวจไม่ได้',
    refused: 'ยังเผยแพร่ไม่ได้',
    sure: 'เผยแพร่ฉบับใหม่หรือไม่',
    effect: 'ประชาชนจะใช้ฉบับใหม่ทันที เรื่องที่ยื่นไว้แล้วใช้ฉบับเดิมจนจบ',
    cancel: 'ยังไม่เผยแพร่',
    done: (version: number) => `เผยแพร่ฉบับที่ ${version} แล้ว`,
    open: 'ดูหน้าบริการ',
  },
  en: {
    title: 'Check and publish',
    hint: 'Everything is checked and rehearsed with the samples and journeys before citizens see it.',
    check: 'Check everything',
    publish: 'Publish',
    clean: 'Checked: nothing to mend, ready to publish',
    errors: (count: number) => `${count} to mend before publishing`,
    warnings: (count: number) => `${count} to look at; it can be published`,
    failed: 'The check did not run',
    refused: 'It can’t be published yet',
    sure: 'Publish the new version?',
    effect: 'Citizens use it at once. Cases that were filed keep their version to the end.',
    cancel: 'Not yet',
    done: (version: number) => `Version ${version} is published`,
    open: 'See the service',
  },
});

const isError = ({ severity }: CheckProblem): boolean => severity !== 'warning';

function Findings({ problems }: { readonly problems: readonly CheckProblem[] }) {
  const t = useMessages(messages);
  const text = useText();
  const draft = useDraft();
  const errors = problems.filter(isError).length;
  if (problems.length === 0) return <Notice tone="success" title={t.clean} />;
  return (
    <Notice
      tone={errors > 0 ? 'warning' : 'info'}
      title={errors > 0 ? t.errors(errors) : t.warnings(problems.length)}
    >
      {tasks.map((task) => {
        const own = problems.filter(({ path }) => taskOf(path) === task);
        return (
          own.length > 0 && (
            <section key={task}>
              <h2>
                <Link href={`/${task}`}>{text(taskWords[task].title)}</Link>
              </h2>
              <ul>
                {own.map(({ path, code, message }) => (
                  <li key={code + path}>
                    <strong>{text(placeWords(draft, `/definition${path}`))}</strong> {text(message)}
                  </li>
                ))}
              </ul>
            </section>
          )
        );
      })}
    </Notice>
  );
}

/** Checks the whole draft on the server, shows what is to mend, and publishes it. */
export default function PublishPage() {
  const t = useMessages(messages);
  const text = useText();
  const { client } = useApi();
  const { store } = useDraftContext();
  const { code } = useDraft().definition;
  const [asking, setAsking] = useState(false);
  const [published, setPublished] = useState<VersionInfo | null>(null);
  usePageTitle(t.title);
  const check = useMutation({
    mutationFn: async () => {
      await store.saveNow();
      return client.post('/api/admin/services/:code/check', { params: { code }, timeout: 60_000 });
    },
  });
  const publish = useMutation({
    mutationFn: async () => {
      await store.saveNow();
      return client.post('/api/admin/services/:code/publish', { params: { code }, timeout: 60_000 });
    },
    onSuccess: (version) => {
      setPublished(version);
      setAsking(false);
    },
    onError: () => setAsking(false),
  });
  const problems = check.data?.problems;
  return (
    <>
      <DraftBar />
      <div className="builder-page stack">
        <div>
          <h1>{t.title}</h1>
          <p className="soft">{t.hint}</p>
        </div>
        <div className="property-tools">
          <Button busy={check.isPending} onClick={() => check.mutate()}>
            {t.check}
          </Button>
          <Button
            tone="primary"
            icon={<Icon of={Rocket} />}
            disabled={problems?.some(isError) ?? false}
            onClick={() => setAsking(true)}
          >
            {t.publish}
          </Button>
        </div>
        {published && (
          <Notice tone="success" title={t.done(published.version)}>
            <LinkButton href={`/services/${code}`}>{t.open}</LinkButton>
          </Notice>
        )}
        {check.isError && (
          <ErrorState title={t.failed} onRetry={() => check.mutate()}>
            {isApiProblem(check.error) && text(check.error.text)}
          </ErrorState>
        )}
        {publish.isError && (
          <Notice tone="danger" title={t.refused} role="alert">
            {isApiProblem(publish.error) && <p>{text(publish.error.text)}</p>}
            <Button onClick={() => check.mutate()}>{t.check}</Button>
          </Notice>
        )}
        {problems && <Findings problems={problems} />}
        <VersionList code={code} published={published?.version} />
      </div>
      <Dialog
        open={asking}
        onClose={() => setAsking(false)}
        title={t.sure}
        actions={
          <>
            <Button tone="primary" busy={publish.isPending} onClick={() => publish.mutate()}>
              {t.publish}
            </Button>
            <Button onClick={() => setAsking(false)}>{t.cancel}</Button>
          </>
        }
      >
        <p>{t.effect}</p>
      </Dialog>
    </>
  );
}
