import { answersAnywhere, thingAt, type Thing } from "./thing-at";

interface Explored {
  /** The first tap on a thing, and every one on what is only read. */
  onTouched: (thing: Thing) => void;
  /** The second tap was let through: the thing does what it does. */
  onDone: (thing: Thing) => void;
  /** What a thing would be said to be: when that changed since, the next tap is a first one again. */
  tells: (thing: Thing) => string;
}

interface Tap {
  passes: boolean;
  thing: Thing;
}

/** A click of a key, of a screen reader or of the page itself: it counts no clicks. */
const isOfKeys = (event: Event): boolean => event.type === "click" && (event as MouseEvent).detail === 0;

/**
 * A first tap on a thing only tells it; a second one on the same thing does it, however late, until another is tapped.
 * Everything that a browser makes of a first tap is stopped before any part of a screen hears of it. Keys do as they
 * always do, and so do the clicks of a screen reader: those tell no number of clicks. The answer forgets what was tapped.
 */
export function exploreByTouch({ onTouched, onDone, tells }: Explored) {
  let told: { element: Element; as: string } | undefined;
  let tap: Tap | undefined;
  const isSecond = (thing: Thing) => told?.element === thing.element && told.as === tells(thing);
  const onDown = (event: PointerEvent) => {
    if (!event.isPrimary) return;
    const spot = event.target as Element;
    const thing = thingAt(spot);
    tap = { thing, passes: thing.kind !== "acts" || isSecond(thing) };
    if (answersAnywhere(spot)) tap = undefined;
  };
  const onUp = (event: PointerEvent) => {
    const spot = document.elementFromPoint(event.clientX, event.clientY);
    if (!tap || !spot || !event.isPrimary) return;
    if (tap.passes && tap.thing.kind === "acts") {
      told = undefined;
      return onDone(tap.thing);
    }
    // A finger that slid tells what it came to.
    const thing = thingAt(spot);
    onTouched(thing);
    told = thing.kind === "acts" ? { element: thing.element, as: tells(thing) } : undefined;
  };
  const stop = (event: Event) => {
    if (!tap || tap.passes || isOfKeys(event)) return;
    event.stopImmediatePropagation();
    if (event.cancelable && event.type !== "touchstart") event.preventDefault();
  };
  return { forget: () => (told = undefined), leave: hearTaps({ onDown, onUp, stop }) };
}

interface Heard {
  onDown: (event: PointerEvent) => void;
  onUp: (event: PointerEvent) => void;
  stop: (event: Event) => void;
}

/** Before any part of a screen; the answer stops hearing. What tells that somebody is there hears of all taps before. */
function hearTaps({ onDown, onUp, stop }: Heard): () => void {
  const capture = { capture: true, passive: false };
  const stopped = ["touchstart", "touchend", "mousedown", "mouseup", "click"] as const;
  document.addEventListener("pointerdown", onDown, capture);
  document.addEventListener("pointerup", onUp, capture);
  for (const sign of stopped) document.addEventListener(sign, stop, capture);
  return () => {
    document.removeEventListener("pointerdown", onDown, capture);
    document.removeEventListener("pointerup", onUp, capture);
    for (const sign of stopped) document.removeEventListener(sign, stop, capture);
  };
}
