import type { Command } from '../command.js';
import { up } from '../up/index.js';

/** Stays until a signal ends it. */
export const upCommand: Command = {
  usage: '',
  async run() {
    await up();
    return 0;
  },
};
