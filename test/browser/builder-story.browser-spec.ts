import { describeWithBrowser } from '#test/support';
import { Administrator } from './support/administrator.js';
import { tellServiceStory } from './support/service-story.js';

describeWithBrowser()('a service from a blank page to a closed case, by keyboard alone', () =>
  tellServiceStory({
    maker: (page) => new Administrator(page),
    startWorkflow: 'คำขอทั่วไป',
    plays: {
      รับแล้วเสร็จ: ['รับเรื่อง', 'เสร็จสิ้น'],
      รับแล้วเสร็จอีกครั้ง: ['รับเรื่อง', 'เสร็จสิ้น'],
    },
  }),
);
