import { createSignal } from "solid-js";

/** Carries out what a citizen chose. `failed` says when it could not be saved, so that they can tap again. */
export function createVerb() {
  const [failed, setFailed] = createSignal(false);
  const run = async (verb: () => Promise<unknown>): Promise<boolean> => {
    setFailed(false);
    try {
      const refused = await verb();
      // Any other refusal means that the request changed meanwhile, and the screen already shows how.
      setFailed(refused === "contested" || refused === "hub-away" || refused === "no-right");
      return !refused;
    } catch {
      setFailed(true);
      return false;
    }
  };
  return { failed, run };
}
