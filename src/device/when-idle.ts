/**
 * Fetches something early, when the tablet has nothing better to do, and within two seconds where it never has.
 * What could not be had early is asked for again when it is needed, so a refusal is not worth a word.
 */
export function whenIdle(fetchEarly: () => Promise<unknown>): void {
  const run = () => void fetchEarly().catch(() => undefined);
  if ("requestIdleCallback" in globalThis) requestIdleCallback(run, { timeout: 2000 });
  else setTimeout(run, 500);
}
