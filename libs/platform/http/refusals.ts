import { problem } from '#core/result';

export const nothingHere = problem('request.not-found', 'ไม่พบสิ่งที่ขอ', 'There is nothing here');

export const wrongMedia = problem(
  'request.unsupported-media-type',
  'ชนิดข้อมูลที่ส่งมาไม่รองรับ',
  'This kind of content isn’t accepted',
);
