import { aboutMember } from "../../domain/event";
import type { Whereabouts } from "../../domain/practice/whereabouts";
import { askForHelp } from "../request/asking";
import { write, type Desk } from "../desk";
import { openOffice } from "./open-office";

export interface SampleOffice {
  officeName: string;
  leadName: string;
  volunteerName: string;
  /** Where the invented citizens of the sample are stuck. */
  stuckAt: (Whereabouts | undefined)[];
}

/**
 * Opens an office to try out: marked as a sample, no PINs, a few invented requests already waiting. "contested": another
 * page opened one first.
 */
export async function openSampleOffice(desk: Desk, sample: SampleOffice): Promise<"opened" | "contested"> {
  const plan = { name: sample.officeName, publicAddress: "", sample: true, leadName: sample.leadName };
  const lead = await openOffice(desk, plan, undefined);
  const office = (await desk.journal.thing("tablet", desk.identity.id))?.office;
  if (!lead || !office) return "contested";
  const volunteer = desk.newId();
  await desk.journal.keepMemberName(volunteer, sample.volunteerName);
  const data = { office, role: "volunteer" } as const;
  const joined = { about: aboutMember(volunteer), version: 1, type: "member-joined", data } as const;
  if ((await write(desk, [joined], lead)) !== "written") return "contested";
  for (const from of sample.stuckAt) {
    const answer = await askForHelp(desk, from && { from });
    if ("refused" in answer) return "contested";
  }
  return "opened";
}
