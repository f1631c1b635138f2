import { useEffect, useState } from 'react';

/** The value once it has stood still for so many milliseconds. */
export const useSettled = <T>(value: T, pause = 250): T => {
  const [settled, setSettled] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(value), pause);
    return () => clearTimeout(timer);
  }, [value, pause]);
  return settled;
};
