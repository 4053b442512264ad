// Smaller type comes first; then what decides stands side by side, so that the type may be large again.
const tries = [
  { room: "wide", sizes: [1, 0.95, 0.9, 0.85, 0.8] },
  { room: "tight", sizes: [1, 0.95, 0.9, 0.85, 0.8, 0.76] },
  { room: "tightest", sizes: [0.85, 0.8, 0.76, 0.72] },
].flatMap(({ room, sizes }) => sizes.map((size) => ({ room, size: String(size) })));

/**
 * Gives the phone's inner type (--fit) and its room (data-room) the most generous of a few measures at which nothing
 * has to be scrolled, now and whenever its box changes. Targets keep their size; when even the last is too long, the
 * phone scrolls inside itself.
 */
export function fitInside(face: HTMLElement): { again(): void; stop(): void } {
  const again = () => {
    for (const { room, size } of tries) {
      face.dataset["room"] = room;
      face.style.setProperty("--fit", size);
      if (face.scrollHeight <= face.clientHeight) return;
    }
  };
  const watcher = new ResizeObserver(again);
  watcher.observe(face);
  return { again, stop: () => watcher.disconnect() };
}
