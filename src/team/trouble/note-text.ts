import type { StepTrouble } from "../../domain/figures/step-counts";
import { isSmall } from "../../domain/figures/withhold";
import { troubleWords } from "../../wording/trouble-words";
import { typedDay } from "../../wording/typed-day";
import type { StepTold } from "./step-told";
import { usualErrors } from "./usual-errors";

/** What a note to the province is written from. */
export interface Noted {
  office: string;
  trouble: StepTrouble;
  told: StepTold;
  from: string;
  to: string;
}

/** A count that leaves the office: a small one could point at somebody. */
const leaving = (n: number): string => (isSmall(n) ? troubleWords().few : String(n));

/** The note to the province as it will be sent, with a sentence of the team's own. */
export const noteText = ({ office, trouble, told, from, to }: Noted, own: string): string =>
  troubleWords().noteText({
    office,
    from: typedDay(from),
    to: typedDay(to),
    guide: told.guide(),
    step: told.step(),
    seen: leaving(trouble.seen),
    stumbled: leaving(trouble.stumbled),
    hints: leaving(trouble.hints),
    left: leaving(trouble.left),
    asked: leaving(trouble.asked),
    errors: usualErrors(trouble),
    own,
  });
