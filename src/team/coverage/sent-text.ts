import type { KnownOf } from "../../domain/figures/known-of";
import type { Office } from "../../domain/office/office";
import { coverageWords } from "../../wording/coverage-words";
import { levelName } from "./level-name";

interface Known {
  known?: KnownOf | undefined;
  office?: Office | undefined;
}

/** Of whom a sum is known: "trong 1 trên 124 xã đã gửi"; "" where nobody beneath has an office. */
export const sentText = ({ known, office }: Known): string =>
  known ? coverageWords().levels.sent(known.have, known.of, levelName(known.kind, office)) : "";

/** That nobody beneath has sent yet; "" once somebody has. */
export const noneSentText = ({ known, office }: Known): string =>
  known?.have === 0 ? coverageWords().levels.noneSent(known.of, levelName(known.kind, office)) : "";
