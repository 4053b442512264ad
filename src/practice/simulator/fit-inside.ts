// Smaller type comes first; then what decides stands side by side, so that the type may be large again; then the air goes.
const rooms = [
  { room: "wide", sizes: [1, 0.95, 0.9, 0.85, 0.8] },
  { room: "tight", sizes: [1, 0.95, 0.9, 0.85, 0.8, 0.76] },
  { room: "tightest", sizes: [0.85, 0.8, 0.76, 0.72] },
  { room: "flat", sizes: [0.85, 0.72] },
];

/**
 * Gives the phone's inner type (--fit) and its room (data-room) the most generous of a few measures at which nothing
 * has to be scrolled, now and whenever its box changes. Targets keep their size, and no word is smaller than --least; when
 * even the last is too long, the phone scrolls inside itself, as a real one with large letters does, and `scrolls` is told so.
 */
export function fitInside(face: HTMLElement, scrolls: (on: boolean) => void): { again(): void; stop(): void } {
  let fitted = "";
  const box = () => `${face.offsetWidth} ${face.offsetHeight}`;
  const again = () => {
    fitted = box();
    scrolls(!fitNow(face));
  };
  again();
  // A watcher tells the box it finds as well, which is the one just fitted.
  const watcher = new ResizeObserver(() => box() !== fitted && again());
  watcher.observe(face);
  return { again, stop: () => watcher.disconnect() };
}

// Every try lays the phone out anew, which a slow tablet feels: so a room is first tried at its ends.
function fitNow(face: HTMLElement): boolean {
  if (fitsWithExtras(face)) return true;
  for (const { room, sizes } of rooms) {
    face.dataset["room"] = room;
    face.style.removeProperty("--flat-gap");
    const fits = (size: number) => {
      face.style.setProperty("--fit", String(size));
      return face.scrollHeight <= face.clientHeight;
    };
    if (fits(sizes[0]!)) return true;
    if (fits(sizes.at(-1)!)) return room === "flat" ? spread(face) : fits(largest(sizes, fits));
  }
  return false;
}

/** What an app has around its parts takes only room that is left: no letter is smaller and no gap narrower for it. */
function fitsWithExtras(face: HTMLElement): boolean {
  face.dataset["room"] = "wide";
  face.style.setProperty("--fit", "1");
  for (const spare of ["all", "bar"]) {
    face.dataset["spare"] = spare;
    if (face.scrollHeight <= face.clientHeight) return true;
  }
  delete face.dataset["spare"];
  return false;
}

/** Gives the parts back the air between them that there is room for. */
function spread(face: HTMLElement): boolean {
  const fits = (gap: number) => {
    face.style.setProperty("--flat-gap", `${gap}px`);
    return face.scrollHeight <= face.clientHeight;
  };
  return fits(16) || fits(12) || fits(6) || true;
}

/** The largest of the sizes that fits, when the first is known not to and the last is known to. */
function largest(sizes: number[], fits: (size: number) => boolean): number {
  let [tooLarge, fitting] = [0, sizes.length - 1];
  while (fitting - tooLarge > 1) {
    const middle = (tooLarge + fitting) >> 1;
    if (fits(sizes[middle]!)) fitting = middle;
    else tooLarge = middle;
  }
  return sizes[fitting]!;
}
