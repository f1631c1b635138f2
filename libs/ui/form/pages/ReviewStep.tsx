import { useMemo } from 'react';
import type { CouncilPublic, ServiceDetail } from '#contracts/catalog';
import { localiseForm, type Evaluation } from '#core/form';
import { Button, useLanguage, useMessages } from '#ui/kit';
import { AnswerView } from '../answers/AnswerView.js';
import { SentFile } from '../attachments/FileRows.js';
import { pageMessages } from '../messages.js';
import type { DraftFiles } from '#ui/drafts';
import type { FieldMessage } from '../model/error-schema.js';
import { askedPapers } from '../model/asked-papers.js';
import type { FormStep } from '../model/steps.js';
import { Fees } from './Fees.js';
import { usePaperTitle } from './Papers.js';

interface ReviewStepProps {
  readonly service: ServiceDetail;
  readonly evaluation: Evaluation;
  readonly visible: ReadonlySet<string>;
  readonly files: DraftFiles;
  readonly council: CouncilPublic;
  readonly steps: readonly FormStep[];
  readonly defects: readonly FieldMessage[];
  readonly previewOf: (fileId: string) => string | undefined;
  readonly onChangeStep: (id: string) => void;
}

/** Everything that will be sent, each part with the way back to it. */
export function ReviewStep({
  service,
  evaluation,
  visible,
  files,
  council,
  steps,
  defects,
  previewOf,
  onChangeStep,
}: ReviewStepProps) {
  const t = useMessages(pageMessages);
  const changeButton = (id: string, title: string) => (
    <Button tone="quiet" size="small" aria-label={t.changePage(title)} onClick={() => onChangeStep(id)}>
      {t.change}
    </Button>
  );
  const { language } = useLanguage();
  const form = useMemo(() => localiseForm(service.form, language), [service.form, language]);
  const titleOf = usePaperTitle(form, evaluation.answers);
  const asked = askedPapers(service.attachments, evaluation.attachments).map((paper) => ({
    key: paper.key,
    title: titleOf(paper),
  }));
  const stepOfPaper = (key: string) => steps.find((step) => step.attachments.includes(key))?.id ?? '';
  return (
    <div className="stack-loose">
      <AnswerView
        form={service.form}
        answers={evaluation.answers}
        villages={council.villages}
        area={council}
        visible={visible}
        defects={defects}
        pageAction={({ id, title }) => changeButton(id, title)}
      />
      {asked.length > 0 && (
        <section className="answer-page">
          <h2>{t.attachments}</h2>
          <dl className="answers">
            {asked.map(({ key, title }) => (
              <div className="answer" key={key}>
                <dt>{title}</dt>
                <dd>
                  {files[key]?.length ? (
                    <ul className="plain-list stack-tight">
                      {files[key].map((file) => (
                        <SentFile key={file.id} file={file} preview={previewOf(file.id)} />
                      ))}
                    </ul>
                  ) : (
                    <span className="soft">{t.noFiles}</span>
                  )}
                </dd>
                <dd className="answer-action">{changeButton(stepOfPaper(key), title)}</dd>
              </div>
            ))}
          </dl>
        </section>
      )}
      {service.fees.length > 0 && (
        <section className="answer-page">
          <h2>{t.fees}</h2>
          <Fees lines={evaluation.fees} fees={service.fees} />
        </section>
      )}
    </div>
  );
}
