/** `12345678901` as on a house registration: `1234-567890-1`. */
export const formatHouseCode = (code: string): string => code.replace(/^(\d{4})(\d{6})(\d)$/, '$1-$2-$3');

/** An account number in the groups of a passbook: ten digits `123-4-56789-0`, longer ones in fours. */
export const formatAccount = (account: string): string => {
  if (/^\d{10}$/.test(account)) return account.replace(/^(\d{3})(\d)(\d{5})(\d)$/, '$1-$2-$3-$4');
  return /^\d{11,15}$/.test(account) ? account.replace(/(\d{4})(?=\d)/g, '$1-') : account;
};
