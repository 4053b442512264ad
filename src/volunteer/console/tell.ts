import type { StaffWords } from "../../wording/vi/staff";
import { staffWords } from "../../wording/staff-words";

/** What a volunteer is told when a verb did not happen. */
export type Said = keyof StaffWords["refusals"] | "not-saved";

export const sentence = (said: Said): string =>
  said === "not-saved" ? staffWords().notSaved : staffWords().refusals[said];

/** Does a verb and says what came of it: nothing when it worked, the refusal, or that the disk did not take it. */
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
