import { type Text, text } from '#core/result';
import type { ClockMoment, ClockState } from './clock-state.js';
import { isOver, unitsLeft } from './clocks.js';

const units: Readonly<Record<ClockState['unit'], readonly [th: string, one: string, many: string]>> = {
  'working-days': ['วันทำการ', 'working day', 'working days'],
  days: ['วัน', 'day', 'days'],
  hours: ['ชั่วโมง', 'hour', 'hours'],
};

const counted = (amount: number, unit: ClockState['unit']): Text => {
  const [th, one, many] = units[unit];
  return text(`${amount} ${th}`, `${amount} ${amount === 1 ? one : many}`);
};

const leftWords = (left: number, unit: ClockState['unit']): Text => {
  if (left === 0)
    return unit === 'hours'
      ? text('เหลือไม่ถึงชั่วโมง', 'Less than an hour left')
      : text('ครบกำหนดวันนี้', 'Due today');
  const { th, en } = counted(left, unit);
  return text(`เหลือ ${th}`, `${en} left`);
};

const lateWords = (late: number, unit: ClockState['unit']): Text => {
  if (late <= 0) return text('เกินกำหนดแล้ววันนี้', 'Ran out today');
  const { th, en } = counted(late, unit);
  return text(`เกินกำหนด ${th}`, `${en} late`);
};

/** What is left of a clock, as people say it: «เหลือ 3 วันทำการ», «ครบกำหนดวันนี้», «เกินกำหนด 2 วัน». */
export const clockWords = (clock: ClockState, moment: ClockMoment): Text => {
  const left = unitsLeft(clock, moment);
  if (clock.state === 'stopped') return text('หยุดนับแล้ว', 'Stopped');
  if (left === null) return text('', '');
  if (clock.state === 'paused') {
    const { th, en } = leftWords(left, clock.unit);
    return text(`หยุดนับชั่วคราว (${th})`, `Paused (${en})`);
  }
  return isOver(clock, moment.now) ? lateWords(-left, clock.unit) : leftWords(left, clock.unit);
};
