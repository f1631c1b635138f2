const dot = '[.．。｡]';
const sites = 'com|net|org|info|biz|th|app|link|me|io|ly|gl|co|xyz|top|site|online|shop|vip|cc';
const rest = String.raw`(?:[/?#:][^\s<>"]*)?`;

/** `https://…`, `www.…`, a bare name of a site such as `gov.example.com/pay` or `เว็บ.ไทย`, an address of numbers; dots may be wide. */
const address = new RegExp(
  [
    String.raw`(?:\b[a-z][a-z0-9+-]{0,30}:\/\/|www${dot})[^\s<>"]+`,
    String.raw`\b(?:[a-z0-9-]{1,63}${dot}){1,10}(?:${sites})\b${rest}`,
    String.raw`[\p{L}\p{M}\p{N}-]{1,63}${dot}ไทย(?![\p{L}\p{M}])${rest}`,
    String.raw`\b\d{1,3}(?:${dot}\d{1,3}){3}\b${rest}`,
  ].join('|'),
  'giu',
);

const instead = '[…]';

/** Whether a text has a web address, which messages of the state may not carry (cabinet resolution of 18 Nov 2568). */
export const hasWebAddress = (text: string): boolean => {
  address.lastIndex = 0;
  return address.test(text);
};

/** A text with its web addresses cut out. */
export const withoutWebAddresses = (text: string): string => text.replace(address, instead);
