import type { Locator, Page } from "@playwright/test";
import { PNG } from "pngjs";
import { pathOf } from "../../../src/ui/pictures/path-of";
import type { Shape } from "../../../src/ui/pictures/topic-shapes";

/** From now on nobody can read this page: every letter is blank, and what is drawn stays. */
export async function blankLetters(page: Page): Promise<void> {
  const blank = () => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(
      "*, ::placeholder { -webkit-text-fill-color: transparent !important; text-decoration: none !important }",
    );
    document.adoptedStyleSheets = [sheet];
  };
  await page.addInitScript(blank);
  await page.evaluate(blank);
}

/** The choices that bear exactly this picture. */
export function choicesWith(page: Page, shapes: readonly Shape[]): Locator {
  const path = (shape: Shape, nth: number) => `:has(> path:nth-child(${nth + 1})[d="${pathOf(shape)}"])`;
  const others = `:not(:has(> :nth-child(${shapes.length + 1})))`;
  return page
    .locator("button:visible, a[href]:visible")
    .filter({ has: page.locator(`svg${shapes.map(path).join("")}${others}`) });
}

interface Choice {
  name: string;
  /** Where its picture is; absent if it has none. */
  box?: { x: number; y: number; width: number; height: number };
}

/**
 * The choices in sight. Left out are what says by itself what it is, in signs that are no words: the sizes of letters, digits, languages in
 * their own script. A practice phone is left out too: it shows what a real one shows.
 */
const choicesInSight = (page: Page): Promise<Choice[]> =>
  page.evaluate(() => {
    const own =
      ".practice-phone, .unseen, [inert], .segment, .digit, .language-choice, .round.wide, .step-ahead, .hamlets";
    const inside = document.querySelector("dialog[open]") ?? document;
    return [...inside.querySelectorAll("button, a[href], summary")]
      .filter((one) => one.checkVisibility({ visibilityProperty: true, opacityProperty: true }) && !one.closest(own))
      .map((one) => {
        const name = (one.getAttribute("aria-label") ?? one.textContent ?? "").trim().slice(0, 40);
        const drawn = one.querySelector("svg:has(*)")?.getBoundingClientRect();
        if (!drawn || drawn.width < 16) return { name };
        return { name, box: { x: drawn.x, y: drawn.y, width: drawn.width, height: drawn.height } };
      });
  });

/** So many fields a picture is looked at in, across and down. */
const fields = 16;
/** Two pictures that differ in a smaller share of their fields would be mixed up. */
const leastDifference = 0.07;

/** How dark each field of a picture is against its ground. */
function fieldsOf(screen: PNG, { x, y, width, height }: NonNullable<Choice["box"]>): number[] {
  const light = (left: number, top: number) => {
    const at = (Math.round(top) * screen.width + Math.round(left)) * 4;
    return (screen.data[at]! + screen.data[at + 1]! + screen.data[at + 2]!) / 765;
  };
  const ground = light(x, y);
  return Array.from({ length: fields * fields }, (_, nth) => {
    const [column, row] = [nth % fields, Math.floor(nth / fields)];
    let sum = 0;
    for (const dx of [0.2, 0.5, 0.8])
      for (const dy of [0.2, 0.5, 0.8])
        sum += Math.abs(light(x + ((column + dx) * width) / fields, y + ((row + dy) * height) / fields) - ground);
    return sum / 9;
  });
}

const difference = (one: number[], other: number[]) =>
  one.filter((field, nth) => Math.abs(field - other[nth]!) > 0.15).length / one.length;

/** Choices without a picture, and pairs of them whose pictures would be mixed up; a screen for people who do not read has none. */
export async function findUnpictured(page: Page): Promise<string[]> {
  const choices = await choicesInSight(page);
  const screen = PNG.sync.read(await page.screenshot());
  const faults = choices.length ? [] : ["there is no choice at all"];
  const drawn = choices.flatMap(({ name, box }) => {
    if (!box) faults.push(`“${name}” has no picture`);
    const inSight =
      box && box.x >= 0 && box.y >= 0 && box.x + box.width < screen.width && box.y + box.height < screen.height;
    return inSight ? [{ name, fields: fieldsOf(screen, box) }] : [];
  });
  drawn.forEach((one, place) => {
    for (const other of drawn.slice(place + 1)) {
      const share = difference(one.fields, other.fields);
      if (share < leastDifference)
        faults.push(`“${one.name}” and “${other.name}” differ in ${Math.round(share * 100)} % of their picture`);
    }
  });
  return faults;
}
