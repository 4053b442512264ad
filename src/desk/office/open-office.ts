import { aboutMember, aboutOffice, type Draft } from "../../domain/event";
import { tidyName } from "../../domain/office/tidy-name";
import type { NotWritten } from "../../domain/request/decide";
import { write, type Desk } from "../desk";
import { whyNot } from "../why-not";
import { enrolment } from "./enrolment";

export interface NewOffice {
  name: string;
  /** The address where phones find the home pages; may be empty. */
  publicAddress: string;
  sample: boolean;
  /** Name of the first lead, as they wish to be called. */
  leadName: string;
}

/**
 * Opens the office on this tablet with its first lead, all in one write, and gives the lead's id; "contested" when another
 * page opened one first. The lead's PIN is set before, so that no office exists that nobody can sign in to.
 */
export async function openOffice(
  desk: Desk,
  plan: NewOffice,
  pin: string | undefined,
): Promise<{ lead: string } | { refused: NotWritten }> {
  const office = desk.newId();
  const lead = desk.newId();
  const name = tidyName(plan.name);
  if (pin) await desk.vault.setPin(lead, pin);
  await desk.journal.keepMemberName(lead, tidyName(plan.leadName));
  const drafts: Draft[] = [
    { about: aboutOffice(office), version: 1, type: "office-opened", data: { name, sample: plan.sample } },
    ...addressSet(office, plan.publicAddress),
    ...enrolment(desk, office, "A"),
    { about: aboutMember(lead), version: 1, type: "member-joined", data: { office, role: "lead" } },
  ];
  const answer = await write(desk, drafts, lead);
  return answer === "written" ? { lead } : { refused: whyNot(answer) };
}

function addressSet(office: string, publicAddress: string): Draft[] {
  if (!publicAddress) return [];
  return [{ about: aboutOffice(office), version: 2, type: "office-settings-changed", data: { publicAddress } }];
}
