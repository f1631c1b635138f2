import { readFileSync } from 'node:fs';

const millisecondsPerTick = 10;
const [userTicks, systemTicks] = [11, 12];

/** Milliseconds that the processor has worked for another process, or null where the system doesn’t tell. */
export const processorTimeOf = (pid: number): number | null => {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'latin1');
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    return (Number(fields[userTicks]) + Number(fields[systemTicks])) * millisecondsPerTick;
  } catch {
    return null;
  }
};
