import { type Result, fail, ok, problem } from '#core/result';
import { hasWebAddress, renderTemplate, withoutWebAddresses } from '#core/text';
import type { CaseNotice } from '#server/cases';

export interface Message {
  readonly subject: string;
  readonly body: string;
}

type Language = 'th' | 'en';

const separator = '\n\n— — —\n\n';

/**
 * The words of a notice, Thai first and English below. Refuses `notification.web-address` when the definition's
 * own text has one; addresses inside what people wrote are cut out.
 */
export const composeNotice = (notice: CaseNotice): Result<Message> => {
  const { subject, body } = notice.notification;
  if ([subject.th, subject.en, body.th, body.en].some(hasWebAddress)) return fail(webAddress());
  const fill = (template: string, language: Language): string =>
    renderTemplate(template, valuesOf(notice, language)).trim();
  const bodies = [fill(body.th, 'th'), fill(body.en, 'en')].filter((text) => text !== '');
  return ok({ subject: fill(subject.th, 'th').replace(/\s+/g, ' '), body: bodies.join(separator) });
};

const valuesOf = (notice: CaseNotice, language: Language): Record<string, string> => ({
  receiptNumber: notice.receiptNumber,
  serviceTitle: notice.serviceTitle[language],
  status: notice.status[language],
  dueDate: notice.dueDate[language],
  reason: withoutWebAddresses(notice.reason),
});

const webAddress = () =>
  problem('notification.web-address', 'ข้อความแจ้งเตือนห้ามมีที่อยู่เว็บ', 'A message may not carry a web address');
