import { kioskPagePolicy } from "../../build/security-policy";
import { homeWords } from "./home-words";

export interface PracticeFiles {
  /** The script with the player, and its style, by their names in the folder of the practice. */
  script: { name: string; code: string };
  style: { name: string; code: string };
  /** What the end of a practice needs; the worker brings it behind the first step. */
  later: { name: string; code: string };
}

/**
 * The one page on which every guide is practised at home; guide and step stand behind "#" and are sent to nobody. Its words
 * are read until the player stands in their place, or for good where no script runs. No search shows it: it needs no summary.
 */
export function practicePage({ script, style, later }: PracticeFiles): string {
  const { practice, brand } = homeWords.vi;
  return (
    `<!DOCTYPE html>\n<html lang="vi"><head><meta charset="utf-8">` +
    `<meta http-equiv="Content-Security-Policy" content="${kioskPagePolicy}">` +
    `<meta name="viewport" content="width=device-width, initial-scale=1"><title>${practice.title} – ${brand}</title>` +
    `<meta name="robots" content="noindex"><meta name="theme-color" content="#083d2d">` +
    `<link rel="icon" href="../icon.svg" type="image/svg+xml"><link rel="manifest" href="../manifest.webmanifest">` +
    `<link rel="license" href="notices.txt"><link rel="stylesheet" href="${style.name}">` +
    `<script type="module" src="${script.name}"></script></head><body data-later="${later.name}"><div id="practice"><main class="home-opening">` +
    `<h1>${practice.title}</h1><p>${practice.opening}</p><p><a class="btn second" href="../">${practice.all}</a></p>` +
    `</main></div></body></html>\n`
  );
}
