// @chunk rows
import { createSignal } from "solid-js";

/** Does what a press asked for; `failed` while the last press came to nothing, so that it is said and may be tried again. */
export function createAttempt() {
  const [failed, setFailed] = createSignal(false);
  const attempt = async (work: () => Promise<unknown>): Promise<void> => {
    setFailed(false);
    await work().catch(() => setFailed(true));
  };
  return { failed, attempt };
}
