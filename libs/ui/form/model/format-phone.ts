/** `0812345678` as `081-234-5678`, a landline as `02-345-6789`; anything else comes back unchanged. */
export const formatPhone = (phone: string): string =>
  phone.replace(/^(0[689]\d|0\d{2})(\d{3})(\d{4})$/, '$1-$2-$3').replace(/^(0\d)(\d{3})(\d{4})$/, '$1-$2-$3');
