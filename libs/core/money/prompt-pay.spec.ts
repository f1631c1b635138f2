import { describe, expect, it } from '@jest/globals';
import { promptPayPayload } from './index.js';

describe('the words of a PromptPay code', () => {
  it('name a phone with the country, the sum with two decimals, and a checksum', () => {
    expect(promptPayPayload('0801234567', 42_031)).toBe(
      '00020101021229370016A000000677010111011300668012345675802TH53037645406420.316304B5FB',
    );
  });

  it('name a tax number as it is', () => {
    expect(promptPayPayload('0994000123456', 100)).toContain('02130994000123456');
  });

  it('refuse what is neither', () => {
    expect(() => promptPayPayload('12345', 100)).toThrow('PromptPay');
  });
});
