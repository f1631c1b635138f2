import type { BookingOffer, FreeSlot, Slots } from '#contracts/bookings';
import { formatThaiDate } from '#core/thai';
import { useLanguage, useMessages, useText, type Language } from '#ui/kit';
import { bookingMessages } from './booking-messages.js';

const weekday = (day: string, language: Language): string =>
  new Intl.DateTimeFormat(language === 'th' ? 'th-TH' : 'en-GB', {
    weekday: 'short',
    timeZone: 'UTC',
  }).format(new Date(`${day}T00:00:00Z`));

/** Days and times of slots as people say them. */
export const useSlotWords = (offer: BookingOffer) => {
  const t = useMessages(bookingMessages);
  const text = useText();
  const { language } = useLanguage();
  const dayText = (day: string) => `${weekday(day, language)} ${formatThaiDate(day, language)}`;
  const timeText = ({ start, end, title }: Pick<FreeSlot, 'start' | 'end' | 'title'>) => {
    if (offer.kind === 'days') return t.wholeDay;
    return title ? `${text(title)} (${t.at(start, end)})` : t.at(start, end);
  };
  const resourceText = (resources: Slots['resources'], id: string | null) => {
    const found = resources.find((each) => each.id === id);
    return found ? text(found.title) : '';
  };
  return { dayText, timeText, resourceText };
};

const dayMs = 86_400_000;

/** ISO day so many days later. */
export const daysAfter = (day: string, count: number): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) + count * dayMs).toISOString().slice(0, 10);
