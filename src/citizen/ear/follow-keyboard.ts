import { earWords } from "../../wording/ear-words";
import { isPrivate } from "./is-private";
import { thingAt, type Thing } from "./thing-at";

/** What a key brings the focus to is told; what a screen focuses by itself is not. Enter and the space bar do as always. */
export function hearFocus(onFocused: (thing: Thing) => void): () => void {
  let steered = false;
  const onKey = ({ key }: KeyboardEvent) => (steered = key === "Tab");
  const onKeyUp = () => (steered = false);
  const onFocus = ({ target }: FocusEvent) => {
    if (steered && target instanceof HTMLElement) onFocused(thingAt(target));
  };
  document.addEventListener("keydown", onKey, true);
  document.addEventListener("keyup", onKeyUp, true);
  document.addEventListener("focusin", onFocus);
  return () => {
    document.removeEventListener("keydown", onKey, true);
    document.removeEventListener("keyup", onKeyUp, true);
    document.removeEventListener("focusin", onFocus);
  };
}

const lastWord = (text: string): string => text.trim().split(/\s+/u).at(-1)!;

/** The one letter that was put behind what stood there; undefined when more was changed. */
const addedLetter = (now: string, before: string): string | undefined =>
  now.length === before.length + 1 && now.startsWith(before) ? now.slice(-1) : undefined;

/**
 * What a change of a field sounds like: the letter that came, or the word when more came at once. What is somebody's own, or a
 * secret, is counted only: others stand in the room.
 */
export function typedAloud(field: HTMLInputElement, before: string): string {
  const now = field.value;
  if (now.length < before.length) return earWords().erased;
  if (isPrivate(field) || field.matches(".ph-secret")) return earWords().typed(now.length);
  const letter = addedLetter(now, before);
  return letter?.trim() ? letter.toUpperCase() : lastWord(now);
}

/** Echoes what is typed, on whichever keyboard. */
export function hearTyping(onTyped: (says: string) => void): () => void {
  const before = new WeakMap<Element, string>();
  const onFocus = ({ target }: FocusEvent) => {
    if (target instanceof HTMLInputElement) before.set(target, target.value);
  };
  const onInput = ({ target }: Event) => {
    if (!(target instanceof HTMLInputElement) || target.type === "checkbox") return;
    onTyped(typedAloud(target, before.get(target) ?? ""));
    before.set(target, target.value);
  };
  document.addEventListener("focusin", onFocus);
  document.addEventListener("input", onInput);
  return () => {
    document.removeEventListener("focusin", onFocus);
    document.removeEventListener("input", onInput);
  };
}
