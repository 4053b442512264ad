import { isKeyOf } from "../domain/key-of";
import { staffWords } from "../wording/staff-words";
import { teamWords } from "../wording/team-words";

/** Why a verb of the team was refused, or not kept; undefined for an answer that is neither. */
export function whyRefused(answer: string): string | undefined {
  if (answer === "not-saved") return staffWords().notSaved;
  const { refused } = teamWords();
  return isKeyOf(refused, answer) ? refused[answer] : undefined;
}
