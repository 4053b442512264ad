import { aboutShift, type Fact } from "../../domain/event";
import type { Shift } from "../../domain/team/shift";
import { isPlannedTwice } from "../../domain/team/shift-fault";
import { mayDo, type Desk } from "../desk";
import { decideNext, type Changed } from "../write-next";

type Change = "offer" | "keep" | "take" | "cancel";

/**
 * A member offers their own shift to others or takes the offer back, another member takes an offered shift, or a lead
 * cancels a shift. The rule is asked anew each time somebody else wrote in between: of two who take the same shift, the
 * second is refused.
 */
export async function changeShift(
  desk: Desk,
  shift: string,
  change: { by: string; what: Change },
): Promise<Changed | "not-yours" | "shift-twice"> {
  const lead = await mayDo(desk, change.by, "arrange-roster");
  if (change.what === "take" && (await isBusy(desk, shift, change.by))) return "shift-twice";
  const decide = (known: Shift) => {
    if (known.cancelled) return "unknown";
    return mayChange(known, { ...change, lead }) ? factOf(change) : "not-yours";
  };
  return decideNext(desk, aboutShift(shift), { by: change.by, decide });
}

/** True if this shift of somebody else lies at a time for which the member is planned already. */
async function isBusy(desk: Desk, shift: string, member: string): Promise<boolean> {
  const all = await desk.journal.things("shift");
  const offered = all.find(({ id }) => id === shift);
  return !!offered && offered.member !== member && isPlannedTwice({ ...offered, member }, all);
}

function mayChange(shift: Shift, { by, what, lead }: { by: string; what: Change; lead: boolean }): boolean {
  const own = shift.member === by;
  return { offer: own || lead, keep: own || lead, take: shift.offered === true, cancel: lead }[what];
}

function factOf({ by, what }: { by: string; what: Change }): Fact {
  if (what === "take") return { type: "shift-swapped", data: { member: by } };
  return {
    type: ({ offer: "shift-offered", keep: "shift-kept", cancel: "shift-cancelled" } as const)[what],
    data: {},
  };
}
