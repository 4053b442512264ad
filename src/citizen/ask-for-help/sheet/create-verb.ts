import { createSignal } from "solid-js";

/** Runs what a citizen chose and tells when it could not be written, so that they may tap once more. */
export function createVerb() {
  const [failed, setFailed] = createSignal(false);
  const run = async (verb: () => Promise<unknown>): Promise<boolean> => {
    setFailed(false);
    try {
      const refused = await verb();
      // Any other refusal means that the request moved on meanwhile, and the screen already shows where to.
      setFailed(refused === "contested" || refused === "hub-away");
      return !refused;
    } catch {
      setFailed(true);
      return false;
    }
  };
  return { failed, run };
}
