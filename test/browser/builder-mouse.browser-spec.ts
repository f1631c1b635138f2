import { describeWithBrowser } from '#test/support';
import { builderWords as say } from './support/builder-words.js';
import type { Maker } from './support/maker.js';
import { MouseAdministrator } from './support/mouse-administrator.js';
import { tellServiceStory } from './support/service-story.js';

/** Two states more, and every arrow to and from them drawn on the picture. */
const shapeWorkflow = async (maker: Maker): Promise<void> => {
  const { page } = maker;
  for (const [thai, english] of [
    ['ตรวจสถานที่', 'Inspected'],
    ['นัดวันใช้รถ', 'Scheduled'],
  ] as const) {
    await maker.press(say.addState);
    await maker.type(page.getByLabel(say.stateName, { exact: true }), thai);
    await maker.type(page.getByLabel(say.english), english);
    await maker.select(page.getByLabel(say.after), say.nowhere);
    await maker.press(say.add, page.locator('dialog'));
  }
  const mouse = maker as MouseAdministrator;
  await mouse.drawArrow('working', 'inspected');
  await mouse.drawArrow('inspected', 'scheduled');
  await mouse.drawArrow('scheduled', 'done');
};

describeWithBrowser()('a service from a blank page to a closed case, by mouse', () =>
  tellServiceStory({
    maker: (page) => new MouseAdministrator(page),
    startWorkflow: 'แบบสั้นที่สุด: รับเรื่อง แล้วเสร็จสิ้น',
    shapeWorkflow,
    plays: {
      ตรวจก่อนแล้วเสร็จ: ['รับเรื่อง', 'ไป ตรวจสถานที่', 'ไป นัดวันใช้รถ', 'ไป เสร็จสิ้น'],
      รับแล้วเสร็จ: ['รับเรื่อง', 'เสร็จสิ้น'],
    },
  }),
);
