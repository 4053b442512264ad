import { createSignal } from "solid-js";
import { secretsWords } from "../../wording/secrets-words";
import { staffWords } from "../../wording/staff-words";

/**
 * The code that is typed or read to prove a secret, and what came of it. `faultOf` says what is wrong with the code, "" where
 * it proves the secret. A code that did is not left in the field.
 */
export function createProof(faultOf: (code: string) => Promise<string>, onProven: () => void) {
  const [code, setCode] = createSignal("");
  const [said, setSaid] = createSignal({ fault: "", good: "" });
  const onSave = async () => {
    const fault = await faultOf(code()).catch(() => staffWords().notSaved);
    setSaid({ fault, good: fault ? "" : secretsWords().good });
    if (fault) return;
    setCode("");
    onProven();
  };
  return { code, setCode, said, onSave };
}
