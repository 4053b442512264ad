// The time after which an office's tablet asks whether anybody is there.
const quietMs = 120_000;
let last = -Infinity;

/**
 * Calls at a finished touch or key that comes first, or after two minutes without any: somebody new stands here. Before a
 * finished touch, browsers let no page speak. The answer stops listening.
 */
export function onTouchAfterQuiet(then: () => void): () => void {
  const touched = () => {
    const isNew = performance.now() - last > quietMs;
    last = performance.now();
    if (isNew) then();
  };
  const signs = ["click", "keyup"] as const;
  for (const sign of signs) addEventListener(sign, touched, { capture: true });
  return () => signs.forEach((sign) => removeEventListener(sign, touched, { capture: true }));
}
