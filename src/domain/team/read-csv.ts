/** CSV as Excel and LibreOffice write it (RFC 4180): commas or semicolons, quotes doubled inside quotes. */
export function readCsv(text: string): string[][] {
  const head = text.slice(0, text.search(/[\r\n]|$/));
  const comma = head.split(";").length > head.split(",").length ? ";" : ",";
  const cell = new RegExp(`(?:"((?:[^"]|"")*)"|([^${comma}\r\n]*))(${comma}|\\r?\\n|$)`, "g");
  const rows: string[][] = [[]];
  for (const [whole, quoted, plain = "", end] of text.matchAll(cell)) {
    rows.at(-1)!.push(quoted?.replaceAll('""', '"') ?? plain);
    if (end === "" || !whole) break;
    if (end !== comma) rows.push([]);
  }
  return rows;
}
