/** What lies under a finger: something to do, something to read, or nothing. */
export interface Thing {
  kind: "acts" | "reads" | "nothing";
  element: HTMLElement;
}

export const acting = "button, a[href], input, select, textarea, summary, .ph-tiles-more";
/** What is read as one. A part of the practice phone is one when there is nothing to tap in it. */
const readAsOne = "h1, h2, h3, p, li, dl > div";

/** Whoever is asked whether they are still there has half a minute: a touch anywhere is the answer. */
export const answersAnywhere = (spot: Element): boolean => spot.closest(".still-here") !== null;

export function thingAt(spot: Element): Thing {
  const control = spot.closest<HTMLElement>(acting) ?? spot.closest("label")?.control;
  if (control) return { kind: "acts", element: control };
  const read = readable(spot);
  return read ? { kind: "reads", element: read } : { kind: "nothing", element: document.documentElement };
}

function readable(spot: Element): HTMLElement | undefined {
  const part = spot.closest<HTMLElement>(".ph-parts > *, .ph-foot > *");
  if (part && !part.querySelector(acting)) return part;
  const one = spot.closest<HTMLElement>(readAsOne);
  if (one && !one.querySelector(acting)) return one;
  return hasOwnWords(spot) ? (spot as HTMLElement) : undefined;
}

const hasOwnWords = (spot: Element): boolean =>
  [...spot.childNodes].some((node) => node instanceof Text && node.data.trim() !== "");
