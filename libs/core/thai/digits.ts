const thaiZero = 0x0e50;

/** Thai digits ๐–๙ become 0–9; everything else stays. What is stored has Arabic digits only. */
export const toArabicDigits = (value: string): string =>
  value.replace(/[๐-๙]/g, (digit) => String(digit.charCodeAt(0) - thaiZero));

/** Digits 0–9 become ๐–๙, as official letters write them; everything else stays. */
export const toThaiDigits = (value: string): string =>
  value.replace(/[0-9]/g, (digit) => String.fromCharCode(thaiZero + Number(digit)));
