import { existsSync } from "node:fs";
import { join } from "node:path";
import { programFolders } from "./find-chromium";

const places: Partial<Record<string, () => string[]>> = {
  win32: () => programFolders().map((folder) => join(folder, "Mozilla Firefox/firefox.exe")),
  darwin: () => ["/Applications/Firefox.app/Contents/MacOS/firefox"],
};
const linuxPlaces = [
  "/usr/bin/firefox-esr",
  "/usr/lib/firefox-esr/firefox-esr",
  "/usr/bin/firefox",
  "/snap/bin/firefox",
];

/** The Firefox of this machine, or undefined; the one of long support first. FIREFOX_PATH wins. */
export function findFirefox(): string | undefined {
  const chosen = process.env["FIREFOX_PATH"];
  if (chosen) return existsSync(chosen) ? chosen : undefined;
  return (places[process.platform]?.() ?? linuxPlaces).find((place) => existsSync(place));
}
