import { createMessages } from '#ui/kit';

export const landMessages = createMessages({
  th: {
    numbers: 'กรอกไร่และงานเป็นจำนวนเต็ม ตารางวามีทศนิยมได้ 2 ตำแหน่ง',
    same: (rai: string, ngan: string, wa: string) => `เท่ากับ ${rai} ไร่ ${ngan} งาน ${wa} ตร.ว.`,
    rewrite: 'เขียนแบบนี้',
  },
  en: {
    numbers: 'Whole numbers of rai and ngan; square wa may have two decimals',
    same: (rai: string, ngan: string, wa: string) => `The same as ${rai} rai ${ngan} ngan ${wa} sq. wa`,
    rewrite: 'Write it so',
  },
});
