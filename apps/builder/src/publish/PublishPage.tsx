import { useState } from 'react';
import { useMutation } from '@tanstack/react-query';
import { Link } from 'wouter';
import { History, Rocket } from 'lucide-react';
import type { VersionInfo } from '#contracts/admin';
import { Button, ErrorState, Icon, LinkButton, Notice, createMessages, useMessages, useText } from '#ui/kit';
import { isApiProblem } from '#ui/client';
import { useApi, usePageTitle } from '#ui/session';
import { DraftBar } from '../draft/DraftBar.js';
import { useDraft, useDraftContext } from '../draft/use-draft.js';
import { CaseEffect } from './CaseEffect.js';
import { DiffView } from './DiffView.js';
import { Findings, isError } from './Findings.js';
import { PlanNotice } from './PlanNotice.js';
import { PublishDialog, type PublishWish } from './PublishDialog.js';
import { StepFailure } from './StepFailure.js';
import { usePublication, useStep } from './use-publication.js';

const messages = createMessages({
  th: {
    title: 'ตรวจและเผยแพร่',
    hint: 'ระบบตรวจทุกส่วน และซ้อมด้วยตัวอย่างคำตอบกับเส้นทางเรื่อง ก่อนให้ประชาชนเห็น',
    check: 'ตรวจทั้งหมด',
    publish: 'เผยแพร่',
    propose: 'เสนอให้อนุมัติ',
    failed: 'ตรวจไม่ได้',
    refused: 'ยังเผยแพร่ไม่ได้',
    done: (version: number) => `เผยแพร่ฉบับที่ ${version} แล้ว`,
    open: 'ดูหน้าบริการ',
    difference: 'ต่างจากฉบับที่ใช้อยู่อย่างไร',
    first: 'ยังไม่เคยเผยแพร่ ทุกอย่างเป็นของใหม่',
    history: 'ประวัติและฉบับก่อน ๆ',
    retired: 'บริการนี้เลิกให้บริการอยู่ เผยแพร่แล้วจะเปิดอีกครั้ง',
  },
  en: {
    title: 'Check and publish',
    hint: 'Everything is checked and rehearsed with the samples and journeys before citizens see it.',
    check: 'Check everything',
    publish: 'Publish',
    propose: 'Propose',
    failed: 'The check did not run',
    refused: 'It can’t be published yet',
    done: (version: number) => `Version ${version} is published`,
    open: 'See the service',
    difference: 'How it differs from the live version',
    first: 'Never published: everything is new',
    history: 'History and older versions',
    retired: 'The service is retired; publishing opens it again.',
  },
});

const useCheck = () => {
  const { client } = useApi();
  const { store } = useDraftContext();
  const { code } = useDraft().definition;
  return useMutation({
    mutationFn: async () => {
      await store.saveNow();
      return client.post('/api/admin/services/:code/check', { params: { code }, timeout: 60_000 });
    },
  });
};

const usePublish = (liveVersion: number, approval: boolean) => {
  const { store } = useDraftContext();
  return useStep(async (client, code, wish: PublishWish): Promise<VersionInfo | null> => {
    const params = { code };
    const seen = { revision: store.getRevision(), expectedVersion: liveVersion };
    const timeout = 60_000;
    if (!approval && wish.publishAt === undefined)
      return client.post('/api/admin/services/:code/publish', { params, body: seen, timeout });
    await client.post('/api/admin/services/:code/propose', { params, body: { ...seen, ...wish }, timeout });
    return null;
  });
};

/** Checks the whole draft on the server, shows what is to mend and what differs, and publishes it or has it approved. */
export default function PublishPage() {
  const t = useMessages(messages);
  const text = useText();
  const { code } = useDraft().definition;
  const [asking, setAsking] = useState(false);
  const { data: publication } = usePublication();
  usePageTitle(t.title);
  const check = useCheck();
  const approval = publication?.approval ?? false;
  const publish = usePublish(publication?.live?.version ?? 0, approval);
  const problems = check.data?.problems;
  const published = publish.data;
  return (
    <>
      <DraftBar />
      <div className="builder-page stack">
        <div>
          <h1>{t.title}</h1>
          <p className="soft">{t.hint}</p>
        </div>
        {publication?.plan && <PlanNotice plan={publication.plan} />}
        {publication?.retired && <Notice tone="warning" title={t.retired} />}
        <div className="property-tools">
          <Button busy={check.isPending} onClick={() => check.mutate()}>
            {t.check}
          </Button>
          {publication && !publication.plan && (
            <Button
              tone="primary"
              icon={<Icon of={Rocket} />}
              disabled={problems?.some(isError) ?? false}
              onClick={() => setAsking(true)}
            >
              {approval ? t.propose : t.publish}
            </Button>
          )}
          <LinkButton tone="quiet" component={Link} href="/history" icon={<Icon of={History} />}>
            {t.history}
          </LinkButton>
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
        <StepFailure error={publish.error} title={t.refused} />
        {problems && <Findings problems={problems} />}
        {publication && (
          <section className="stack-tight">
            <h2>{t.difference}</h2>
            {publication.live ? <DiffView from="live" to="draft" /> : <p className="soft">{t.first}</p>}
          </section>
        )}
        {publication?.live && <CaseEffect />}
      </div>
      <PublishDialog
        open={asking}
        approval={approval}
        busy={publish.isPending}
        onClose={() => setAsking(false)}
        onWish={(wish) => {
          check.reset();
          publish.mutate(wish, { onSettled: () => setAsking(false) });
        }}
      />
    </>
  );
}
