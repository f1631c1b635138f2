/** The pages that are fetched when they are first asked for, as `lazy` takes them. */
export const pages = {
  home: async () => ({ default: (await import('../home/HomePage.js')).HomePage }),
  services: async () => ({ default: (await import('../services/ServicesPage.js')).ServicesPage }),
  service: async () => ({ default: (await import('../services/ServicePage.js')).ServicePage }),
  receipt: async () => ({ default: (await import('../apply/ReceiptPage.js')).ReceiptPage }),
  track: async () => ({ default: (await import('../track/TrackPage.js')).TrackPage }),
  tracking: async () => ({ default: (await import('../track/TrackingPage.js')).TrackingPage }),
  questions: async () => ({ default: (await import('../questions/QuestionsPage.js')).QuestionsPage }),
  question: async () => ({ default: (await import('../questions/QuestionPage.js')).QuestionPage }),
  verify: async () => ({ default: (await import('../papers/VerifyPage.js')).VerifyPage }),
  notices: async () => ({ default: (await import('../papers/NoticesPage.js')).NoticesPage }),
  correction: async () => ({ default: (await import('../track/CorrectionPage.js')).CorrectionPage }),
  preview: async () => ({ default: (await import('../preview/PreviewPage.js')).PreviewPage }),
};
