import type { Followed, Sending } from "../../domain/figures/sending";
import { dayInVietnam } from "../../domain/office/service-day";
import { coverageWords } from "../../wording/coverage-words";
import { sendingWords } from "../../wording/sending-words";
import { typedDay, writtenHours } from "../../wording/typed-day";

/** Since when nothing came of a unit, or that it sent. */
export function stateText({ isIn, missingSince }: Sending): string {
  const { late, save } = sendingWords();
  if (isIn) return save.isIn;
  return missingSince ? late.since(coverageWords().monthName(missingSince)) : late.never;
}

/** The day the last file of a unit was made; "" where none came. */
export const fileDay = ({ madeAt }: Sending): string => (madeAt === undefined ? "" : typedDay(dayInVietnam(madeAt)));

/** One number of a unit over the months, as people read it. */
export function followedText(what: Followed, value: number | undefined): string {
  if (value === undefined) return "–";
  return what === "minutes" ? writtenHours(value) : String(value).replace(".", ",");
}
