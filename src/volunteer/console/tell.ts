import type { StaffWords } from "../../wording/vi/staff";
import { requestWords } from "../../wording/request-words";
import { staffWords } from "../../wording/staff-words";

/** A number that only the hub could give away while it is not reached: its id, itself, and the letter of its tablet. */
export interface Kept {
  keptBy: string;
  number: string;
  id: string;
}

/** What a volunteer reads when an action did not happen; `takenBy` is the name of whoever was first. */
export type Said = keyof StaffWords["refusals"] | "not-saved" | Kept | { takenBy: string; number: string };

export function sentence(said: Said): string {
  if (said === "not-saved") return staffWords().notSaved;
  if (typeof said === "string") return staffWords().refusals[said];
  if ("keptBy" in said) return requestWords().list.keptBy(said.keptBy, said.number);
  return requestWords().list.takenBy(said.takenBy, said.number);
}

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
