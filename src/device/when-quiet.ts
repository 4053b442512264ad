const signsOfLife = ["pointerdown", "keydown", "wheel"] as const;
/** As long as an office's tablet waits before it asks whether anybody is there. */
const quietMs = 120_000;
const lookEveryMs = 10_000;

/** Calls once nobody has touched this page for so long, and again until it is stopped; the answer stops it. */
export function whenQuiet(then: () => void, afterMs = quietMs): () => void {
  let last = performance.now();
  const touched = () => void (last = performance.now());
  const looking = setInterval(() => void (performance.now() - last >= afterMs && then()), lookEveryMs);
  for (const sign of signsOfLife) addEventListener(sign, touched, { capture: true, passive: true });
  return () => {
    clearInterval(looking);
    for (const sign of signsOfLife) removeEventListener(sign, touched, { capture: true });
  };
}
