/** Excel takes a file for UTF-8 only with this mark in front. */
export const byteOrderMark = "\uFEFF";

// Excel parts cells by the list separator of its settings, which is a semicolon wherever a comma stands before the tenths,
// as in Vietnam. A first line "sep=;" would part them anywhere, and makes Excel forget that the file is UTF-8.
const separator = ";";

/**
 * Lines of cells as one CSV text: the one writer of every file of this kind. RFC 4180 but for the separator; a byte order
 * mark in front, numbers with a comma before the tenths, and no cell that a spreadsheet would take for a formula.
 */
export const writeCsv = (lines: readonly (readonly (number | string)[])[]): string =>
  byteOrderMark + lines.map((line) => line.map(cell).join(separator) + "\r\n").join("");

/** A cell as Vietnamese read it: a comma before the tenths. */
export const written = (value: number | string): string =>
  typeof value === "number" ? String(value).replace(".", ",") : value;

/**
 * What makes a spreadsheet reckon, at the start or behind what nobody sees; some take the wide forms of a Chinese keyboard
 * for the narrow ones. OWASP, "CSV Injection".
 */
const formula = /^[\s\p{Cf}\p{Cc}]*[=+\-@＝＋－＠]|^[\t\r\n]/u;

/** The separators of other programs are put in quotes too, so that "A;=1+1" stays one cell in every program. */
function cell(value: number | string): string {
  const text = typeof value === "string" && formula.test(value) ? `'${value}` : written(value);
  return /[";,\t\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
