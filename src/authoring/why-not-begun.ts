import { isKeyOf } from "../domain/key-of";
import { authorWords } from "../wording/author-words";
import { staffWords } from "../wording/staff-words";

/** Why a draft was not begun, in the reader's language. */
export function whyNotBegun(why: string): string {
  const { refused } = authorWords();
  return isKeyOf(refused, why) ? refused[why] : staffWords().notSaved;
}
