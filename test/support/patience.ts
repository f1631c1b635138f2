import { jest } from '@jest/globals';

const longestTestMs = 60_000;

/** Tests on a real database start processes and wait for what they do; Jest’s usual five seconds are too few. */
jest.setTimeout(longestTestMs);
