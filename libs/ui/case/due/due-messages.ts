import { createMessages } from '#ui/kit';

const plural = (amount: number, one: string, many: string): string =>
  `${amount} ${amount === 1 ? one : many}`;

export const dueMessages = createMessages({
  th: {
    none: 'ไม่มีกำหนด',
    paused: 'หยุดนับเวลาไว้',
    stopped: 'ครบแล้ว',
    late: 'เกินกำหนดแล้ว',
    today: 'ครบกำหนดวันนี้',
    left: (days: number) => `เหลือ ${days} วันทำการ`,
    overdue: (days: number) => `เกินกำหนด ${days} วันทำการ`,
  },
  en: {
    none: 'No due date',
    paused: 'Clock stopped',
    stopped: 'Met',
    late: 'Overdue',
    today: 'Due today',
    left: (days: number) => `${plural(days, 'working day', 'working days')} left`,
    overdue: (days: number) => `${plural(days, 'working day', 'working days')} overdue`,
  },
});
