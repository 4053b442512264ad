const sizes = [1, 0.95, 0.9, 0.85, 0.8, 0.76];

/**
 * Gives the phone's inner type (--fit) the largest of a few sizes at which nothing has to be scrolled, now and whenever
 * its box changes. Targets keep their size; when even the smallest type is too long, the phone scrolls inside itself.
 */
export function fitInside(face: HTMLElement): { again(): void; stop(): void } {
  const again = () => {
    for (const size of sizes) {
      face.style.setProperty("--fit", String(size));
      if (face.scrollHeight <= face.clientHeight) return;
    }
  };
  const watcher = new ResizeObserver(again);
  watcher.observe(face);
  return { again, stop: () => watcher.disconnect() };
}
