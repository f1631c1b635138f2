import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { addDuration } from '#core/calendar';
import { createEnvironment } from '#core/expression';
import { type NoticeDefinition, documentVariables } from '#core/definition';
import { createNoticeWriter } from '#core/documents';
import { type Result, ok } from '#core/result';
import { bangkokDay } from '#core/thai';
import { newId } from '#platform/ids';
import { type EffectHandler, type EffectMoment, type EffectOf, HandlesEffect } from '#server/cases';
import { type CaseWords, CaseValues, placeWords } from '#server/documents';

/** Posts notices in the transaction of the decision, with the words of that moment; they come down by themselves. */
@HandlesEffect('publish-notice')
@Injectable()
export class PublishNotices implements EffectHandler<'publish-notice'> {
  constructor(private readonly cases: CaseValues) {}

  async runEffect(
    manager: EntityManager,
    effect: EffectOf<'publish-notice'>,
    moment: EffectMoment,
  ): Promise<Result<null>> {
    const { service } = moment;
    const notice = service.definition.notices?.find(({ id }) => id === effect.notice);
    if (!notice) throw new Error(`${service.code}@${service.version} has no notice ${effect.notice}`);
    const words = await this.cases.read(manager, moment);
    if (isDue(notice, moment, words)) await this.post(manager, notice, moment, words);
    return ok(null);
  }

  private async post(
    manager: EntityManager,
    notice: NoticeDefinition,
    { origin, service, by, at, audit }: EffectMoment,
    { values, council }: CaseWords,
  ): Promise<void> {
    const until = addDuration(at, notice.stands, council);
    const write = createNoticeWriter(service.definition, notice.id);
    const days = { notice: { from: bangkokDay(at), until: bangkokDay(until) } };
    const places = placeWords(council);
    const th = write({ values: { ...values, ...days }, language: 'th', places });
    const en = write({ values: { ...values, ...days }, language: 'en', places });
    const id = newId();
    await manager.query(
      `insert into public_notice (id, case_id, case_version, service, service_version, notice, title, body, places, listed,
         posted_at, stands_until)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)`,
      [
        id,
        origin.caseId,
        origin.caseVersion,
        service.code,
        service.version,
        notice.id,
        JSON.stringify({ th: th.title, en: en.title }),
        JSON.stringify({ th: th.body, en: en.body }),
        JSON.stringify(notice.places ?? []),
        notice.list ?? false,
        at,
        until,
      ],
    );
    audit({
      at,
      actorKind: by.kind,
      actorId: by.id,
      action: 'notice.posted',
      subjectType: 'case',
      subjectId: origin.caseId,
      detail: { notice: notice.id, id },
    });
  }
}

/** A condition that can’t be told does not hold: what is doubtful isn’t made public. */
const isDue = ({ when }: NoticeDefinition, { service }: EffectMoment, { conditions }: CaseWords): boolean => {
  if (when === undefined) return true;
  const { definition } = service;
  const compiled = createEnvironment({
    answers: definition.form.schema,
    variables: documentVariables(definition),
    tables: definition.tables,
  }).compile(when);
  const result = compiled.ok ? compiled.value.evaluate(conditions) : compiled;
  return result.ok && result.value === true;
};
