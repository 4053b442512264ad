import { datedHere, type Checks } from "../../domain/guide/checked-here";
import { writtenDay } from "../../domain/guide/expiry";
import type { Guide } from "../../domain/guide/guide";
import { isKeyOf } from "../../domain/key-of";
import { checkWords } from "../../wording/check-words";
import { staffWords } from "../../wording/staff-words";
import { whyRefused } from "../why-refused";

/** Why a look was not written down. */
export function whyNotChecked(answer: string): string {
  const { refused } = checkWords();
  if (isKeyOf(refused, answer)) return refused[answer];
  return whyRefused(answer) ?? staffWords().notSaved;
}

/** What a look that was written down means for the guide; `checks` has the look among them. */
export function whatCheckedMeans(guide: Guide, checks: Checks): string {
  const { checkedOn, expiresOn } = datedHere(guide, checks);
  const says = checkWords().form;
  return expiresOn < checkedOn ? says.savedOther : says.saved(writtenDay(expiresOn));
}
