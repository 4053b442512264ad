import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const libreOffice = ["/usr/bin/soffice", "/Applications/LibreOffice.app/Contents/MacOS/soffice"].find((place) =>
  existsSync(place),
);

/** Without LibreOffice nobody but the writer itself has opened the Excel files. */
export const canOpenSpreadsheets = Boolean(libreOffice);

/** Text, comma, quotes, UTF-8, from the first line on, and every sheet into a file of its own. */
const everySheet = 'csv:"Text - txt - csv (StarCalc)":44,34,76,1,,0,false,true,false,false,false,-1';

/** Every sheet of an Excel file as LibreOffice reads it: its name and its lines of CSV. */
export function openInLibreOffice(file: Buffer): { sheet: string; lines: string[] }[] {
  const folder = mkdtempSync(join(tmpdir(), "sheet-"));
  try {
    writeFileSync(join(folder, "file.xlsx"), file);
    const profile = `-env:UserInstallation=file://${join(folder, "profile")}`;
    const order = ["--headless", profile, "--convert-to", everySheet.replaceAll('"', ""), "--outdir", folder];
    execFileSync(libreOffice!, [...order, join(folder, "file.xlsx")], { stdio: "pipe" });
    return readdirSync(folder)
      .filter((name) => name.endsWith(".csv"))
      .map((name) => ({
        sheet: name.slice("file-".length, -".csv".length),
        lines: readFileSync(join(folder, name), "utf8").trimEnd().split(/\r?\n/),
      }));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
