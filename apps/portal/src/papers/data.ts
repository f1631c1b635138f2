import { api } from '../app/api.js';
import { useFetch } from '../app/use-fetch.js';

export const useOwnPapers = (code: string) =>
  useFetch(`papers ${code}`, () => api.get('/api/tracking/:code/documents', { params: { code } }));

export const useOwnBookings = (code: string) =>
  useFetch(`bookings ${code}`, () => api.get('/api/tracking/:code/bookings', { params: { code } }));

export const useOwnPayment = (code: string) =>
  useFetch(`payment ${code}`, () => api.get('/api/tracking/:code/payment', { params: { code } }));

export const useVerification = (code: string) =>
  useFetch(`verify ${code}`, () => api.get('/api/verify/:code', { params: { code } }));
