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

/**
 * What a change of a field sounds like: the letter that came, or the word when more came at once. What is somebody's own, or a
 * secret, is counted only: others stand in the room.
 */
export function typedAloud(field: HTMLInputElement, before: string): string {
  const now = field.value;
  const says = earWords();
  if (now.length < before.length) return says.erased;
  if (isPrivate(field) || field.matches(".ph-secret")) return says.typed(now.length);
  const letter = now.length === before.length + 1 && now.startsWith(before) ? now.slice(-1) : undefined;
  if (letter === " ") return now.trim().split(/\s+/u).at(-1) ?? says.space;
  return letter?.toUpperCase() ?? now.trim().split(/\s+/u).at(-1) ?? "";
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
