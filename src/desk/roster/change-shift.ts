import { aboutShift, type Draft } from "../../domain/event";
import type { Shift } from "../../domain/team/shift";
import { attempts, isLead, write, type Desk } from "../desk";
import type { Changed, Told } from "../write-next";

type Change = "offer" | "keep" | "take" | "cancel";

/**
 * A member offers the own shift to others or keeps it after all, another takes an offered one; a lead cancels. Whether
 * one may is asked anew each time somebody else wrote in between: of two who take the same shift, the second is refused.
 */
export async function changeShift(
  desk: Desk,
  shift: string,
  change: { by: string; what: Change },
): Promise<Changed | "not-yours"> {
  const about = aboutShift(shift);
  const lead = await isLead(desk, change.by);
  for (let attempt = 0; attempt < attempts; attempt += 1) {
    const known = await desk.journal.thing("shift", shift);
    if (!known || known.cancelled) return "unknown";
    if (!mayChange(known, { ...change, lead })) return "not-yours";
    const draft = { about, version: known.version + 1, ...toldOf(change) } as Draft;
    if ((await write(desk, [draft], change.by)) === "written") return "changed";
  }
  return "contested";
}

function mayChange(shift: Shift, { by, what, lead }: { by: string; what: Change; lead: boolean }): boolean {
  const own = shift.member === by;
  return { offer: own || lead, keep: own || lead, take: shift.offered === true, cancel: lead }[what];
}

function toldOf({ by, what }: { by: string; what: Change }): Told {
  if (what === "take") return { type: "shift-swapped", data: { member: by } };
  return {
    type: ({ offer: "shift-offered", keep: "shift-kept", cancel: "shift-cancelled" } as const)[what],
    data: {},
  };
}
