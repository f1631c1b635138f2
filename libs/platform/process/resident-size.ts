import { readFileSync } from 'node:fs';

const kilobytesInMegabyte = 1024;

/** Megabytes of memory that another process holds, or null where the system doesn’t tell. */
export const megabytesOf = (pid: number): number | null => {
  try {
    const found = /^VmRSS:\s+(\d+) kB/m.exec(readFileSync(`/proc/${pid}/status`, 'latin1'));
    return found ? Number(found[1]) / kilobytesInMegabyte : null;
  } catch {
    return null;
  }
};
