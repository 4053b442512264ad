import type { NotTaken } from "../../desk/figures/take-many";
import { dayInVietnam } from "../../domain/office/service-day";
import { coverageWords } from "../../wording/coverage-words";
import { typedDay } from "../../wording/typed-day";
import { figureName } from "./level-name";

/** Why a file was not taken; what it says that cannot be is named, so that its sender finds it. */
export function faultText(not: NotTaken): string {
  const says = coverageWords().file.faults;
  switch (not.fault) {
    case "later-than-now":
      return says[not.fault](typedDay(dayInVietnam(not.at)));
    case "no-period":
      return says[not.fault](not.period);
    case "more-than-all":
      return says[not.fault](not.name, figureName(not.what), `${not.have}/${not.of}`);
    default:
      return says[not.fault];
  }
}
