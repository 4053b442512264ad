import { createRoot } from "solid-js";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { keyboardShortcuts } from "../../../src/volunteer/console/keyboard-shortcuts";

/** Where the finger types: what a browser's window and its fields are to a key. */
class Place extends EventTarget {
  field = "";
  closest = (fields: string) => (fields.split(", ").includes(this.field) ? this : null);
}
const place = new Place();

beforeEach(() => {
  place.field = "";
  vi.stubGlobal("HTMLElement", Place);
  vi.stubGlobal("CSS", { escape: (text: string) => text });
  vi.stubGlobal("addEventListener", place.addEventListener.bind(place));
  vi.stubGlobal("removeEventListener", place.removeEventListener.bind(place));
});
afterEach(() => void vi.unstubAllGlobals());

/** A screen with one button, whose shortcut is "n", and how often it was pressed. */
function screenWithNext({ disabled = false } = {}) {
  const click = vi.fn();
  const querySelector = (selector: string) =>
    selector === 'button[aria-keyshortcuts="n"]' ? { disabled, click } : null;
  const leave = createRoot((dispose) => {
    keyboardShortcuts(() => ({ querySelector }) as unknown as HTMLElement);
    return dispose;
  });
  return { click, leave };
}

/** Presses a key; true when nothing else is to come of it. */
function press(key: string, held: Partial<KeyboardEvent> = {}): boolean {
  const event = Object.assign(new Event("keydown", { cancelable: true }), { key, ...held });
  return !place.dispatchEvent(event);
}

test("a helper at a keyboard calls the next person with one key, with capitals locked too", () => {
  const { click, leave } = screenWithNext();
  expect([press("n"), press("N")]).toEqual([true, true]);
  expect(click).toHaveBeenCalledTimes(2);
  leave();
});

test.each(["input", "textarea", "select", "[contenteditable]"])("whoever types into %s calls nobody", (field) => {
  const { click, leave } = screenWithNext();
  place.field = field;
  expect(press("n")).toBe(false);
  expect(click).not.toHaveBeenCalled();
  leave();
});

test.each(["ctrlKey", "altKey", "metaKey"])("a key held with %s stays with the browser", (held) => {
  const { click, leave } = screenWithNext();
  expect(press("n", { [held]: true })).toBe(false);
  expect(click).not.toHaveBeenCalled();
  leave();
});

test("a button that may not be pressed is not pressed by its key, and a key without a button does nothing", () => {
  const { click, leave } = screenWithNext({ disabled: true });
  expect([press("n"), press("x")]).toEqual([false, false]);
  expect(click).not.toHaveBeenCalled();
  leave();
});

test("once the console is left, its keys mean nothing", () => {
  const { click, leave } = screenWithNext();
  leave();
  press("n");
  expect(click).not.toHaveBeenCalled();
});
