/** What Excel parts cells with: a tab in "Unicode Text", a semicolon where a comma is the decimal sign, else a comma. */
const separators = ["\t", ";", ","];

/**
 * CSV as Excel and LibreOffice write it (RFC 4180): lines that end with CR LF, LF or CR alone, cells parted by comma,
 * semicolon or tab, quotes doubled inside quotes. A quote that nobody closed is a letter, and hides no line.
 */
export function readCsv(text: string): string[][] {
  const { lines, comma } = dividedBy(text);
  const cell = new RegExp(`(?:"([^"]*(?:""[^"]*)*)"|([^\\${comma}\\r\\n]*))(\\${comma}|\\r\\n|\\r|\\n|$)`, "g");
  const rows: string[][] = [[]];
  for (const [whole, quoted, plain = "", end] of lines.matchAll(cell)) {
    rows.at(-1)!.push(quoted?.replaceAll('""', '"') ?? plain);
    if (end === "" || !whole) break;
    if (end !== comma) rows.push([]);
  }
  return rows;
}

/** The lines and what parts their cells, which a first line "sep=;" says for Excel. */
function dividedBy(text: string): { lines: string; comma: string } {
  const told = /^"?sep=([^\w\s"]|\t)"?(\r\n|\r|\n|$)/i.exec(text);
  if (told) return { lines: text.slice(told[0].length), comma: told[1]! };
  return { lines: text, comma: separatorOf(text) };
}

/** The separator that stands most often in the first line with any: headings hold none of their own, lines below may. */
function separatorOf(text: string): string {
  for (const line of text.replace(/"[^"]*"/g, "").split(/[\r\n]/)) {
    const [most] = separators
      .map((sign) => ({ sign, times: line.split(sign).length - 1 }))
      .sort((a, b) => b.times - a.times);
    if (most!.times) return most!.sign;
  }
  return ",";
}
