import { currentFormat, unwritten, type ServiceDefinition } from '#core/definition';
import type { Text } from '#core/result';
import type { ServiceDraft } from './service-draft.js';

/** What must be known to begin a service. */
export interface Beginning {
  readonly code: string;
  readonly title: Text;
  readonly category: ServiceDefinition['category'];
  readonly kind: ServiceDefinition['kind'];
  readonly division: string;
}

/** What a service begins with before anybody has thought of its workflow. */
export const blankWorkflow: ServiceDefinition['workflow'] = {
  initial: 'submitted',
  states: {
    submitted: {
      title: { th: 'ยื่นแล้ว รอรับเรื่อง', en: 'Filed, to be received' },
      phase: 'received',
      public: { step: 'waiting' },
    },
    working: {
      title: { th: 'กำลังดำเนินการ', en: 'In progress' },
      phase: 'in-progress',
      public: { step: 'in-progress' },
    },
    done: {
      title: { th: 'เสร็จสิ้น', en: 'Done' },
      phase: 'completed',
      public: { step: 'done' },
      final: true,
    },
  },
  actions: {
    receive: {
      title: { th: 'รับเรื่อง', en: 'Receive' },
      from: ['submitted'],
      to: 'working',
      by: [{ role: 'officer' }],
      tone: 'primary',
    },
    finish: {
      title: { th: 'เสร็จสิ้น', en: 'Finish' },
      from: ['working'],
      to: 'done',
      by: [{ role: 'officer' }],
      tone: 'primary',
    },
  },
};

/** A service with one empty page and the plainest workflow: it has the shape of a definition, and the lint says what is missing. */
export const blankDraft = ({ code, title, category, kind, division }: Beginning): ServiceDraft => ({
  definition: {
    format: currentFormat,
    code,
    title,
    summary: unwritten,
    category,
    kind,
    division,
    legalBasis: [],
    access: { assurance: 'none', counter: true },
    form: {
      schema: { type: 'object', properties: {}, additionalProperties: false },
      ui: {},
      pages: [
        {
          id: 'page-1',
          title: { th: 'หน้า 1', en: 'Page 1' },
          sections: [{ id: 'section-1', fields: [] }],
        },
      ],
      translations: { en: {} },
    },
    attachments: [],
    fees: [],
    workflow: blankWorkflow,
    privacy: {
      notice: unwritten,
      groups: [
        {
          id: 'all',
          fields: [],
          lawfulBasis: 'public-task',
          purpose: unwritten,
          retentionYears: 10,
        },
      ],
      applicant: { name: [] },
    },
    manual: { criteria: [], steps: [], prepare: [], outcome: unwritten },
  },
  samples: { accepted: [], refused: [] },
  journeys: [],
});
