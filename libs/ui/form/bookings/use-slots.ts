import { useCallback, useEffect, useState } from 'react';
import type { Fit, Slots } from '#contracts/bookings';
import type { Answers } from '#core/form';
import { api } from '../model/api.js';
import { daysAfter } from './slot-words.js';

/** Days on one screen: two weeks. */
export const shownDays = 14;

export interface SlotsInput {
  readonly code: string;
  readonly booking: string;
  readonly row: number | undefined;
  readonly answersNow: () => Answers;
}

export interface SlotsState {
  readonly fit: Fit | null;
  readonly slots: Slots | null;
  readonly from: string;
  readonly failed: boolean;
  readonly goTo: (from: string) => void;
  readonly reload: () => void;
}

interface Found {
  readonly fit: Fit;
  readonly from: string;
  readonly slots: Slots;
}

const suiting = (slots: Slots, { resources }: Fit): Slots => {
  const suits = (id: string | null) => id === null || resources.includes(id);
  return {
    ...slots,
    resources: slots.resources.filter(({ id }) => suits(id)),
    days: slots.days.map((day) => ({ ...day, slots: day.slots.filter(({ resource }) => suits(resource)) })),
    earliest: slots.earliest && suits(slots.earliest.resource) ? slots.earliest : null,
  };
};

/** What the answers ask for, and what is free of that in two weeks. */
export const useSlots = ({ code, booking, row, answersNow }: SlotsInput): SlotsState => {
  const [asked, setAsked] = useState({ from: '', turn: 0 });
  const [found, setFound] = useState<Found | null>(null);
  const [failed, setFailed] = useState(false);
  useEffect(() => {
    let gone = false;
    const load = async ({ from }: typeof asked): Promise<Found> => {
      const params = { code, booking };
      const fit = await api.post('/api/services/:code/bookings/:booking/fit', {
        params,
        body: { answers: answersNow(), ...(row !== undefined && { row }) },
      });
      const begin = from || fit.firstDay;
      const query = {
        from: begin,
        to: daysAfter(begin, shownDays - 1),
        length: fit.length,
        takes: fit.takes,
      };
      const free = await api.get('/api/services/:code/bookings/:booking/slots', { params, query });
      return { fit, from: begin, slots: suiting(free, fit) };
    };
    const follow = async () => {
      const next = await load(asked).catch(() => null);
      if (gone) return;
      setFailed(next === null);
      if (next) setFound(next);
    };
    void follow();
    return () => {
      gone = true;
    };
  }, [code, booking, row, answersNow, asked]);
  return {
    fit: found?.fit ?? null,
    slots: found?.slots ?? null,
    from: found?.from ?? '',
    failed,
    goTo: useCallback((from: string) => setAsked(({ turn }) => ({ from, turn: turn + 1 })), []),
    reload: useCallback(() => setAsked(({ from, turn }) => ({ from, turn: turn + 1 })), []),
  };
};
