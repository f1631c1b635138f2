import { useMutation, useQuery } from '@tanstack/react-query';
import type { Client } from '#ui/client';
import { useApi, useUser } from '#ui/session';

const key = 'organisation';

/** Administrators see and change all of it; others only who is away. */
export const useIsAdmin = (): boolean => useUser().roles.includes('admin');

const useReading = <T>(part: string, read: (client: Client, signal: AbortSignal) => Promise<T>) => {
  const { client } = useApi();
  return useQuery({ queryKey: [key, part], queryFn: ({ signal }) => read(client, signal) });
};

export const useOfficers = () =>
  useReading('officers', (client, signal) => client.get('/api/admin/officers', { signal }));
export const useDivisions = () =>
  useReading('divisions', (client, signal) => client.get('/api/admin/divisions', { signal }));
export const useAbsences = () =>
  useReading('absences', (client, signal) => client.get('/api/absences', { signal }));
export const useCalendar = () =>
  useReading('calendar', (client, signal) => client.get('/api/admin/calendar', { signal }));
export const useProfile = () =>
  useReading('council', (client, signal) => client.get('/api/admin/council', { signal }));

/** One change at a time; afterwards everything about the organisation is read again. */
export const useChange = <Input, Output>(change: (client: Client, input: Input) => Promise<Output>) => {
  const { client, queries } = useApi();
  return useMutation({
    mutationFn: (input: Input) => change(client, input),
    onSuccess: () => {
      void queries.invalidateQueries({ queryKey: [key] });
      void queries.invalidateQueries({ queryKey: ['council'] });
    },
  });
};
