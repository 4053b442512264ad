import type { SetAside, Told } from "../../desk/live-aside";
import { kindOf } from "../../domain/event";
import { byTheOffice } from "../../domain/request/help-request";
import { sharingWords, timeSaid } from "../../wording/sharing-words";

interface Reader {
  names: ReadonlyMap<string, string>;
  now: number;
}

/** A line set aside and what counts instead, one sentence each. */
export function asideText(line: SetAside, reader: Reader): string[] {
  const { aside } = sharingWords();
  const mine = line.mine
    ? aside.mine(whoSaid(line.mine, reader), whatSaid(line, line.mine), timeSaid(line.mine.at, reader.now))
    : aside.unread(thingSaid(line));
  const theirs = line.theirs
    ? aside.theirs(whoSaid(line.theirs, reader), whatSaid(line, line.theirs), timeSaid(line.theirs.at, reader.now))
    : aside.gone;
  return [mine, theirs];
}

function whoSaid({ by }: Told, { names }: Reader): string {
  const { aside } = sharingWords();
  if (by === "citizen") return aside.citizen;
  return by === byTheOffice ? aside.office : (names.get(by) ?? by);
}

function whatSaid(line: SetAside, { type, alone }: Told): string {
  const { did, changed, aside } = sharingWords();
  const requests: Partial<Record<Told["type"], (number: string) => string>> = did;
  const said = line.number && requests[type]?.(line.number);
  return (said || changed(thingSaid(line))) + (alone ? aside.alone : "");
}

function thingSaid({ about, number }: SetAside): string {
  const things: Readonly<Record<string, string>> = sharingWords().about;
  return number ?? things[kindOf(about)] ?? about;
}
