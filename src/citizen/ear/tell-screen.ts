import { earWords } from "../../wording/ear-words";
import { nameOf, textOf } from "./name-of";
import { placeOf } from "./place-of";
import { acting } from "./thing-at";

/** More names than this nobody keeps in mind; the others are found by tapping. */
const namedAtMost = 10;

/** What a screen covers: a question before all, else the middle of the page. */
export const frontOf = (): HTMLElement | null =>
  document.querySelector<HTMLElement>("dialog[open]") ??
  [...document.querySelectorAll<HTMLElement>("main")].find((one) => !one.closest(".curtain")) ??
  null;

const seen = (element: Element): boolean => element.checkVisibility() && !element.closest("[aria-hidden=true]");

const inside = (front: Element, selector: string): HTMLElement[] =>
  [...front.querySelectorAll<HTMLElement>(selector)].filter(seen);

/** Headings and sentences that nothing is to be tapped in, each once. */
const sentencesOf = (front: HTMLElement): string[] =>
  inside(front, "h1, h2, p, li, [role=timer]")
    .filter((one) => !one.closest(`${acting}, .practice-phone-box`) && !one.querySelector(`${acting}, p, h1, h2`))
    .map(textOf);

const tappable = (front: HTMLElement): HTMLElement[] => {
  const foot = front.matches("dialog") ? [] : [...document.querySelectorAll<HTMLElement>(".frame-foot")];
  return [front, ...foot].flatMap((part) => inside(part, acting)).filter((one) => !one.closest(".practice-phone-box"));
};

/** What a screen is and what can be done on it, in the order it stands there. */
export function tellScreen(front: HTMLElement): string[] {
  const says = earWords();
  const things = tappable(front);
  const names = things.map(nameOf).filter(Boolean);
  const help = !front.matches("dialog") && document.querySelector(".btn.help") ? [says.help] : [];
  return [
    ...new Set(sentencesOf(front)),
    ...(front.matches(".still-here") ? [says.anywhere] : [says.tappable(things.length)]),
    ...names.slice(0, namedAtMost),
    ...help,
  ].filter(Boolean);
}

/** The number, how long it takes, where to go: whatever the panel of a turn says, and what can be done. */
export const tellTurn = (panel: HTMLElement): string[] =>
  inside(panel, "h1, p")
    .filter((one) => !one.querySelector("p"))
    .map(textOf);

/** The part of the practice phone that waits to be tapped, brought into sight, with its place on the glass. */
export function tellTarget(target: HTMLElement): string[] {
  const says = earWords();
  const field = target.querySelector("input");
  target.scrollIntoView({ block: "nearest" });
  const place = says.places[placeOf(target.getBoundingClientRect(), { width: innerWidth, height: innerHeight })];
  const kind = field ? says.kinds.field : says.kinds.button;
  const sample = target.querySelector(".ph-fill-in") ? [says.sample] : [];
  return [says.target, nameOf(field ?? target), `${kind} ${says.framed}, ${place}`, ...sample];
}
