import { problem, type Problem } from '#core/result';

/** Why a slot can’t be had. */
export const bookingRefusals = {
  taken: (): Problem =>
    problem(
      'booking.taken',
      'ช่วงเวลานี้มีผู้จองไปแล้ว โปรดเลือกช่วงอื่น',
      'Somebody was faster: please choose another time',
    ),
  closed: (): Problem =>
    problem(
      'booking.closed',
      'ช่วงเวลานี้ไม่เปิดให้จอง โปรดเลือกช่วงอื่น',
      'This time can’t be booked: please choose another',
    ),
  lapsed: (): Problem =>
    problem(
      'booking.lapsed',
      'การจองหมดเวลาและมีผู้อื่นจองไปแล้ว',
      'The booking ran out, and somebody else has the time',
    ),
  nothing: (): Problem =>
    problem('booking.nothing', 'เรื่องนี้ไม่มีการจองที่จะยืนยัน', 'This case has no booking to confirm'),
} as const;
