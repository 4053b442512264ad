import { pinFault } from "../../domain/office/pin-guard";
import { readName } from "../../domain/office/read-name";
import { comparable } from "../../domain/team/member-line";
import { nameTold } from "../../wording/name-told";
import { staffWords } from "../../wording/staff-words";
import type { TeamContext } from "../team-context";

/** The name, tidied, once it can be told from all others at the door; or the first thing to put right, in words. */
export function readMember(typed: string, pin: string, context: TeamContext): { name: string } | { fault: string } {
  const says = staffWords();
  const read = readName(typed, "person");
  if ("fault" in read) return { fault: nameTold(read, says.members.nameMissing) };
  const twice = context.view().members.some(({ name }) => comparable(name) === comparable(read.name));
  if (twice) return { fault: says.members.nameTwice(read.name) };
  const weak = pinFault(pin);
  return weak ? { fault: says.pinFaults[weak] } : read;
}
