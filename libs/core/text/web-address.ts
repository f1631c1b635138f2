/** `https://…`, `www.…`, or a bare name of a site such as `gov.example.com/pay`. */
const address =
  /(?:[a-z][a-z0-9+.-]*:\/\/|www\.)[^\s<>"]+|\b(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+(?:com|net|org|info|biz|th|app|link|me|io|ly|gl|co|xyz|top|site|online|shop|vip|cc)\b(?:[/?#:][^\s<>"]*)?/giu;

const instead = '[…]';

/** Whether a text has a web address, which messages of the state may not carry (cabinet resolution of 18 Nov 2568). */
export const hasWebAddress = (text: string): boolean => {
  address.lastIndex = 0;
  return address.test(text);
};

/** A text with its web addresses cut out. */
export const withoutWebAddresses = (text: string): string => text.replace(address, instead);
