import type { StaffWords } from "../../wording/vi/staff";
import { staffWords } from "../../wording/staff-words";

/** What a volunteer reads when an action did not happen. */
export type Said = keyof StaffWords["refusals"] | "not-saved";

export const sentence = (said: Said): string =>
  said === "not-saved" ? staffWords().notSaved : staffWords().refusals[said];

/** Carries out an action and shows the result: nothing when it worked, the refusal, or that it could not be saved. */
export async function tell(
  setSaid: (said: Said | undefined) => void,
  verb: () => Promise<Said | undefined>,
): Promise<void> {
  try {
    setSaid(await verb());
  } catch {
    setSaid("not-saved");
  }
}
