import { earWords } from "../../wording/ear-words";
import { isPrivate } from "./is-private";
import { nameOf, textOf } from "./name-of";
import type { Thing } from "./thing-at";

type State = keyof ReturnType<typeof earWords>["states"];
type Kind = keyof ReturnType<typeof earWords>["kinds"];

const isTicked = (element: HTMLElement): boolean | undefined => {
  if (element instanceof HTMLInputElement) return element.type === "checkbox" ? element.checked : undefined;
  const told = element.getAttribute("aria-checked");
  return told ? told === "true" : undefined;
};

function kindOf(element: HTMLElement): Kind {
  const role = element.getAttribute("role");
  if (role === "switch") return "switch";
  if (isTicked(element) !== undefined) return "tick";
  if (element instanceof HTMLSelectElement) return "list";
  return element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement ? "field" : "button";
}

/** Whether it is chosen, ticked, open or cannot be tapped; most things have no state to speak of. */
function statesOf(element: HTMLElement): State[] {
  const states: State[] = [];
  const ticked = isTicked(element);
  const isSwitch = kindOf(element) === "switch";
  if (element.matches(":disabled")) states.push("disabled");
  if (element.matches("[aria-pressed=true], [data-look=chosen]")) states.push("chosen");
  if (ticked !== undefined) states.push(isSwitch ? (ticked ? "on" : "off") : ticked ? "ticked" : "unticked");
  const opens = element.getAttribute("aria-expanded");
  if (opens) states.push(opens === "true" ? "open" : "folded");
  return states;
}

export const stateWords = (element: HTMLElement): string =>
  statesOf(element)
    .map((state) => earWords().states[state])
    .join(", ");

/**
 * What stands in a field, said to whoever taps it: nobody else asks for it. Dots stand for a secret, so only their number is
 * said.
 */
function contentOf(element: HTMLElement): string[] {
  if (element instanceof HTMLSelectElement) return [element.selectedOptions[0]?.text ?? ""];
  if (!isField(element)) return [];
  if (!element.value) return [earWords().states.empty];
  return [element.matches(".ph-secret, .secret") ? earWords().typed(element.value.length) : spacedDigits(element)];
}

/** A telephone number is said digit by digit: as one number nobody recognises it. */
const spacedDigits = (field: HTMLInputElement | HTMLTextAreaElement): string =>
  isPrivate(field) || /^[\d ]+$/u.test(field.value) ? field.value.replace(/(\d)\s*(?=\d)/gu, "$1, ") : field.value;

const isField = (element: HTMLElement): element is HTMLInputElement | HTMLTextAreaElement =>
  kindOf(element) === "field";

export const isWanted = (element: HTMLElement): boolean => element.closest(".ph-ringed") !== null;

/** What a thing is, how it stands and what a second tap would do, each in a line of its own. */
export function tellThing({ kind, element }: Thing): string[] {
  const says = earWords();
  if (kind === "nothing") return [says.nothing];
  if (element.matches(".ph-tiles-more")) return [says.further, says.scroll];
  if (kind === "reads") return [textOf(element)];
  const is = [says.kinds[kindOf(element)], stateWords(element), isWanted(element) && says.right].filter(Boolean);
  const invites = element.matches(":disabled") ? [] : [isField(element) ? says.againField : says.again];
  return [nameOf(element), is.join(", "), ...contentOf(element), ...invites];
}
