import { createMessages } from '#ui/kit';

export const timeMessages = createMessages({
  th: {
    time: 'เวลา',
    unit: 'น.',
    example: 'เช่น 08:30',
    timeUnreadable: 'กรอกเวลาเป็นชั่วโมงและนาที เช่น 08:30',
    timeMissing: 'กรอกเวลาด้วย เช่น 08:30',
    dayMissing: 'กรอกวัน เดือน และปี พ.ศ. ด้วย',
    days: (count: number) => `รวม ${count} วัน`,
    minutes: (hours: number, minutes: number) =>
      ['รวม', hours > 0 && `${hours} ชั่วโมง`, minutes > 0 && `${minutes} นาที`].filter(Boolean).join(' '),
  },
  en: {
    time: 'Time',
    unit: '',
    example: 'for example 08:30',
    timeUnreadable: 'Give the time as hours and minutes, for example 08:30',
    timeMissing: 'Give the time too, for example 08:30',
    dayMissing: 'Give the day, the month and the Buddhist year too',
    days: (count: number) => `${count} ${count === 1 ? 'day' : 'days'} in all`,
    minutes: (hours: number, minutes: number) =>
      [hours > 0 && `${hours} h`, minutes > 0 && `${minutes} min`, 'in all'].filter(Boolean).join(' '),
  },
});

const both = (name: 'timeUnreadable' | 'timeMissing' | 'dayMissing') => ({
  th: timeMessages.th[name],
  en: timeMessages.en[name],
});

export const timeUnreadable = both('timeUnreadable');
export const timeMissing = both('timeMissing');
export const dayMissing = both('dayMissing');
