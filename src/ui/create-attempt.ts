// @chunk rows
import { createSignal } from "solid-js";

/**
 * Carries out what a press asked for. `failed` is true while the last press did not work, so that the person can try
 * again.
 */
export function createAttempt() {
  const [failed, setFailed] = createSignal(false);
  const attempt = async (work: () => Promise<unknown>): Promise<void> => {
    setFailed(false);
    await work().catch(() => setFailed(true));
  };
  return { failed, attempt };
}
