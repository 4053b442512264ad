import { dutiesAddress, membersAddress, unitsAddress } from "../addresses";
import { periodAround, type Period } from "./period";
import { addressOfReport } from "./report-address";

/**
 * Where the rows of an office's own part of a figure stand: those of help and effort in its report, the others on the
 * screen of the team that keeps them. Undefined for what was only typed in. `name` is what the unit is called.
 */
export function ownRowsAddress(what: string, month: string, name: string): string | undefined {
  const period = periodAround("month", `${month}-01`);
  const [kind = "", key = "", column = ""] = what.split(/[/:]/);
  return inReport(period, { kind, key, column, name }) ?? onTeamSide(what);
}

interface Named {
  kind: string;
  key: string;
  column: string;
  name: string;
}

function inReport(period: Period, { kind, key, column, name }: Named): string | undefined {
  if (kind === "help") return addressOfReport(period, `help/${key}`);
  if (kind === "topic") return addressOfReport(period, `shares/topic:${key}/${column}`);
  if (kind === "org") return addressOfReport(period, `organisations/${key}/${column}`);
  return kind === "goal" ? addressOfReport(period, `shares/hamlet:${name}/helped`) : undefined;
}

function onTeamSide(what: string): string | undefined {
  if (what === "members:duty") return dutiesAddress;
  if (what === "hamlets:member") return membersAddress;
  return what.startsWith("teams:") ? unitsAddress : undefined;
}
