import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "@playwright/test";
import { PNG } from "pngjs";

const pdftoppm = ["/usr/bin/pdftoppm", "/opt/homebrew/bin/pdftoppm", "/usr/local/bin/pdftoppm"].find((place) =>
  existsSync(place),
);

/** Poppler draws what a printer would; without it papers cannot be looked at. */
export const canLookAtPaper = Boolean(pdftoppm);

/** Points an inch at which an office's printer and a photocopy are both better. */
const dpi = 150;

export interface Printed {
  /** Each page as a picture at 150 points an inch. */
  pages: Buffer[];
  /** All its letters without what parts them: two fonts share one word, and a reader of files then sees two. */
  letters: string;
  /** Those of the first page alone. */
  firstLetters: string;
  /** Size of the smallest letters outside the drawings, in printer's points. */
  smallestPt: number;
}

/** A text as it is compared with what was printed: poppler takes a hyphen at the end of a line for one of typesetting. */
export const lettersOf = (text: string): string => text.normalize("NFC").replace(/[\s-]+/g, "");

function smallestLetters(paper: Element): number {
  const withWords = [...paper.querySelectorAll("*")].filter((each) =>
    [...each.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.textContent!.trim()),
  );
  const smallest = Math.min(...withWords.map((each) => parseFloat(getComputedStyle(each).fontSize)));
  // A point is 4/3 of the page's own, which the browser rounds in the fifth place.
  return Math.round(smallest * 75) / 100;
}

/** What the browser would send to the printer, drawn; `paper` is the part of the page whose letters are measured. */
export async function printed(page: Page, paper = ".paper", { landscape = false } = {}): Promise<Printed> {
  const folder = mkdtempSync(join(tmpdir(), "paper-"));
  try {
    writeFileSync(
      join(folder, "paper.pdf"),
      await page.pdf({ format: "A4", landscape, preferCSSPageSize: true, tagged: false }),
    );
    execFileSync(pdftoppm!, ["-r", String(dpi), "-png", join(folder, "paper.pdf"), join(folder, "page")]);
    const text = (...pages: string[]) =>
      lettersOf(
        execFileSync(pdftoppm!.replace("pdftoppm", "pdftotext"), [...pages, join(folder, "paper.pdf"), "-"]).toString(),
      );
    const names = readdirSync(folder).filter((name) => name.endsWith(".png"));
    return {
      pages: names.sort().map((name) => readFileSync(join(folder, name))),
      // In columns, the reader's order may break a sentence that the order of the page holds together, and the other way round.
      letters: text() + text("-raw"),
      firstLetters: text("-l", "1"),
      smallestPt: await page.locator(paper).first().evaluate(smallestLetters),
    };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** How wide what is printed on a page is, in millimetres. */
export function inkWidthInMm(png: Buffer): number {
  const { width, height, data } = PNG.sync.read(png);
  let [left, right] = [width, 0];
  for (let y = 0; y < height; y += 1)
    for (let x = 0; x < width; x += 1)
      if (data[(y * width + x) * 4 + 1]! < 200) [left, right] = [Math.min(left, x), Math.max(right, x)];
  return Math.round(((right - left) / dpi) * 25.4);
}

/** How far down a page something is printed, as a share of its height. */
export function inkedShare(png: Buffer): number {
  const { width, height, data } = PNG.sync.read(png);
  let last = 0;
  for (let at = 0; at < width * height; at += 1) if (data[at * 4 + 1]! < 200) last = at;
  return last / width / height;
}

/** Whether anything is printed within `mm` of the paper's edge: there printers cut. */
export function touchesEdge(png: Buffer, mm: number): boolean {
  const { width, height, data } = PNG.sync.read(png);
  const edge = Math.round((mm / 25.4) * dpi);
  for (let y = 0; y < height; y += 1)
    for (let x = 0; x < width; x += 1) {
      const outside = x < edge || y < edge || x >= width - edge || y >= height - edge;
      if (outside && data[(y * width + x) * 4 + 1]! < 200) return true;
    }
  return false;
}

/** Points of a page's picture in millimetres. */
export const inMm = (points: number): number => (points / dpi) * 25.4;

/** Width and height of a page's picture in millimetres. */
export function sizeInMm(png: Buffer): [number, number] {
  const { width, height } = PNG.sync.read(png);
  return [Math.round((width / dpi) * 25.4), Math.round((height / dpi) * 25.4)];
}
