import { useCallback, useEffect, useRef, useState } from 'react';
import type { Fit, Slots } from '#contracts/bookings';
import type { Answers } from '#core/form';
import { api } from '../model/api.js';
import { daysAfter } from './slot-words.js';

/** Days on one screen: two weeks. */
export const shownDays = 14;

interface SlotsInput {
  readonly code: string;
  readonly booking: string;
  readonly row: number | undefined;
  /** The evaluated answers: what is free is looked up again when what they ask for changes. */
  readonly answers: Answers;
  /** Whether somebody is choosing; nothing is looked up otherwise. */
  readonly choosing: boolean;
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
  readonly asked: object;
  readonly fit: Fit;
  readonly from: string;
  readonly slots: Slots;
}

/** Long enough that nobody is asked at every letter. */
const restMs = 500;

const nothingSuits: Slots = { resources: [], days: [], earliest: null };

const isSame = (one: Fit, other: Fit): boolean => JSON.stringify(one) === JSON.stringify(other);

/** What the answers ask for, and what is free of that in two weeks. */
export const useSlots = ({ code, booking, row, answers, choosing }: SlotsInput): SlotsState => {
  const [asked, setAsked] = useState({ from: '' });
  const [found, setFound] = useState<Found | null>(null);
  const [failed, setFailed] = useState(false);
  const known = useRef<Found | null>(null);
  const wanted = JSON.stringify(answers);
  useEffect(() => {
    let gone = false;
    const load = async (): Promise<Found> => {
      const params = { code, booking };
      const body = { answers: JSON.parse(wanted) as Answers, ...(row !== undefined && { row }) };
      const fit = await api.post('/api/services/:code/bookings/:booking/fit', { params, body });
      const before = known.current;
      if (before?.asked === asked && isSame(before.fit, fit)) return before;
      const from = asked.from || fit.firstDay;
      const { length, takes, urgent, resources } = fit;
      const query = { from, to: daysAfter(from, shownDays - 1), length, takes, urgent };
      const only = resources.join(',');
      const path = '/api/services/:code/bookings/:booking/slots';
      const slots = only === '' ? nothingSuits : await api.get(path, { params, query: { ...query, only } });
      return { asked, fit, from, slots };
    };
    const follow = async () => {
      const next = await load().catch(() => null);
      if (gone) return;
      setFailed(next === null);
      if (next === null) return;
      known.current = next;
      setFound(next);
    };
    const isNew = known.current?.asked !== asked;
    const timer = choosing ? setTimeout(() => void follow(), isNew ? 0 : restMs) : undefined;
    return () => {
      gone = true;
      clearTimeout(timer);
    };
  }, [code, booking, row, wanted, choosing, asked]);
  return {
    fit: found?.fit ?? null,
    slots: found?.slots ?? null,
    from: found?.from ?? '',
    failed,
    goTo: useCallback((from: string) => setAsked({ from }), []),
    reload: useCallback(() => setAsked(({ from }) => ({ from })), []),
  };
};
