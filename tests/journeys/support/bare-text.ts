import type { Page } from "@playwright/test";
import { everyText } from "../../../src/domain/guide/texts-of";
import { readGuideFiles, readTellingFiles } from "../../domain/guide/read-guides";

const guideTexts = [...readGuideFiles(), ...readTellingFiles()].flatMap(([, one]) =>
  everyText(one).map(({ text }) => text),
);

const withoutSpaces = (text: string) => text.replace(/\s+/g, " ").trim();

/** Codes of guides and of their steps, and addresses: nobody says them in any language. */
const codes = /\b[A-Z]{2,4}\d(-\d+-[A-Z])?\b|https?:\/\/|localhost:\d+/gi;

/** A short text could stand by chance within another. */
const longEnough = 6;

/** All that a screen shows, says or would show: its texts, and its labels for who does not see them. */
const saidOn = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const said = [document.title];
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = texts.nextNode(); node; node = texts.nextNode())
      if (!node.parentElement!.closest("script, style, noscript, #too-old")) said.push(node.textContent ?? "");
    for (const name of ["aria-label", "aria-description", "placeholder", "title", "alt"])
      for (const element of document.querySelectorAll(`[${name}]`)) said.push(element.getAttribute(name)!);
    return said;
  });

/** Takes out what stands in brackets, from the innermost outwards. */
export function outsideBrackets(text: string): string {
  const without = text.replace(/\[[^[\]]*\]/g, " ");
  return without === text ? text : outsideBrackets(without);
}

/**
 * What a screen in the pseudo-language says outside its brackets: nobody could translate it. Guides have words of their own, in
 * the languages they are told in, and people typed here themselves: `typed`.
 */
export async function bareTexts(page: Page, typed: readonly string[]): Promise<string[]> {
  // What people will press keeps its name, and its meaning stands behind a point.
  const pressed = guideTexts.map((text) => `${text} ·`);
  const known = [...typed, ...guideTexts, ...pressed].map(withoutSpaces).sort((a, b) => b.length - a.length);
  const whole = new Set(known);
  const parts = known.filter((one) => one.length >= longEnough);
  const said = (await saidOn(page)).map((text) => withoutSpaces(outsideBrackets(text)));
  const bare = said
    .filter((text) => !whole.has(text))
    .map((text) => parts.reduce((left, one) => left.replaceAll(one, " "), text.replace(codes, " ")).trim());
  return [...new Set(bare.filter((text) => /\p{L}{2}/u.test(text)))];
}
