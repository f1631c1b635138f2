import { renderTemplate, withoutWebAddresses } from '#core/text';
import type { ClockNoticeFacts } from '#server/cases';
import { clockMessages } from './clock-messages.js';
import type { Message } from './compose-notice.js';

type Language = 'th' | 'en';

/** The words of a message about a clock, Thai first and English below; web addresses are cut out. */
export const composeClockNotice = (facts: ClockNoticeFacts): Message => {
  const { subject, body } = clockMessages[facts.notice];
  const fill = (template: string, language: Language): string =>
    withoutWebAddresses(renderTemplate(template, valuesOf(facts, language)).trim());
  return {
    subject: fill(subject.th, 'th').replace(/\s+/g, ' '),
    body: [fill(body.th, 'th'), fill(body.en, 'en')].join('\n\n— — —\n\n'),
  };
};

const valuesOf = (facts: ClockNoticeFacts, language: Language): Record<string, string> => ({
  receiptNumber: facts.receiptNumber,
  serviceTitle: facts.serviceTitle[language] || facts.serviceTitle.th,
  clock: facts.clock[language] || facts.clock.th,
  dueDate: facts.dueDate[language],
  reason: facts.reason,
});
