import { invitationMinutes } from "../../domain/hub/hub-code";
import type { KeptInvitation } from "../state/kept-hub";
import { invitationOf, isKnown, keptProof, refused, type Answer, type Refused, type SignedAsking } from "./asking";

const minutes = invitationMinutes * 60_000;
/** At one time, in one office. */
const mostInvitations = 8;

/** Invitations whose end is longer ago than what is left for the new device need not be kept. */
const isOver = (now: number) => (one: KeptInvitation) => one.until + minutes < now;

/** A device that may invite says that somebody will show this proof within ten minutes. */
export function invite({ office, by, question, now }: SignedAsking<"invite">): Answer<"invite"> {
  const { proof, kind, mayInvite } = question;
  if (!office.devices.some(({ device, mayInvite: may }) => device === by && may)) return refused("may-not");
  if (office.province ? kind === "board" : kind === "board" && mayInvite) return refused("may-not");
  if (invitationOf(office, proof)) return {};
  office.invitations = office.invitations.filter((one) => !isOver(now)(one));
  const open = office.invitations.filter((one) => one.until >= now && !one.parcel && !one.calledOff);
  if (open.length >= mostInvitations) return refused("too-many");
  office.invitations.push({ proof: keptProof(proof), kind, mayInvite, by, until: now + minutes });
  return {};
}

/** The invitation that this very device made, while it lasts. */
function own({ office, by, question, now }: SignedAsking<"asked" | "admit" | "refuse">): KeptInvitation | Refused {
  const found = invitationOf(office, question.proof);
  if (!found || found.calledOff) return refused("wrong-code");
  if (found.by !== by) return refused("may-not");
  return found.until < now && !found.parcel ? refused("late") : found;
}

/** The inviting device asks whether somebody came. */
export function asked(asking: SignedAsking<"asked">): Answer<"asked"> {
  const found = own(asking);
  if ("refused" in found) return found;
  return found.came ?? {};
}

/** The inviting device saw the same digits: the new one comes in, and finds what was left for it. */
export function admit(asking: SignedAsking<"admit">): Answer<"admit"> {
  const found = own(asking);
  if ("refused" in found) return found;
  if (found.parcel) return {};
  if (!found.came || isKnown(asking.hub, found.came.device)) return refused("bad-question");
  found.parcel = asking.question.parcel;
  found.until = asking.now + minutes;
  const { kind, mayInvite } = found;
  asking.office.devices.push({ device: found.came.device, kind, mayInvite, since: asking.now });
  return {};
}

/** The inviting device saw other digits, or gave up. */
export function refuse(asking: SignedAsking<"refuse">): Answer<"refuse"> {
  const found = own(asking);
  if ("refused" in found) return found;
  if (found.parcel) return refused("used-code");
  found.calledOff = true;
  return {};
}
