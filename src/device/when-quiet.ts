const signsOfLife = ["pointerdown", "keydown", "wheel"] as const;
/** The time after which an office's tablet asks whether anybody is there. */
const quietMs = 120_000;
const lookEveryMs = 10_000;

/** Calls when nobody has touched this page for this long, again and again. The returned function stops it. */
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
