const checkDigit = (digits: string): number => {
  let sum = 0;
  for (let place = 0; place < 12; place += 1) sum += Number(digits[place]) * (13 - place);
  return (11 - (sum % 11)) % 10;
};

const hasCheckDigit = (value: string): boolean => checkDigit(value) === Number(value[12]);

/**
 * Whether the text is a national ID as stored: 13 Arabic digits, a person class of 1–8 first, the mod-11 check digit last.
 * `0000000000001` satisfies mod 11 and is refused all the same. Hyphens and Thai digits belong to input, not here.
 */
export const isNationalId = (value: string): boolean =>
  /^[1-8][0-9]{12}$/.test(value) && hasCheckDigit(value);

/** Whether the text is a juristic person’s number: as a national ID, but class 0 and never all zeros before the check digit. */
export const isJuristicId = (value: string): boolean =>
  /^0(?!0{11})[0-9]{12}$/.test(value) && hasCheckDigit(value);

/** `1103702071811` as it stands on the card: `1-1037-02071-81-1`. Anything that isn’t 13 digits comes back unchanged. */
export const formatNationalId = (value: string): string =>
  value.replace(/^(\d)(\d{4})(\d{5})(\d{2})(\d)$/, '$1-$2-$3-$4-$5');
