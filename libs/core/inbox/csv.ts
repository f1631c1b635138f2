/** How spreadsheets know a formula; the wide forms too, which some read alike. */
const formulaStart = /^[\s\u200b-\u200f\ufeff]*[=+\-@＝＋－＠|%]/;

/** Text that a spreadsheet shows as it is: what could begin a formula is marked as text. */
const plain = (text: string): string =>
  formulaStart.test(text) || /^[\t\r\n]/.test(text) ? `'${text}` : text;

/** One line of a file of comma-separated values (RFC 4180), no cell of which is a formula to whoever opens it. */
export const csvLine = (cells: readonly string[]): string =>
  `${cells.map((cell) => `"${plain(cell).replaceAll('"', '""')}"`).join(',')}\r\n`;
