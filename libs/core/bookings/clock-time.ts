const minutesPerHour = 60;

/** Minutes since midnight of `HH:MM`; `24:00` is the end of the day. */
export const minutesOf = (time: string): number => {
  const [hours = 0, minutes = 0] = time.split(':').map(Number);
  return hours * minutesPerHour + minutes;
};

/** `HH:MM` of minutes since midnight, at most `24:00`. */
export const timeOf = (minutes: number): string => {
  const within = Math.min(minutes, 24 * minutesPerHour);
  const padded = (value: number): string => String(value).padStart(2, '0');
  return `${padded(Math.floor(within / minutesPerHour))}:${padded(within % minutesPerHour)}`;
};
