import { aboutShift } from "../../domain/event";
import { isLead, type Desk } from "../desk";
import { writeNext, type Changed } from "../write-next";

type Change = "offer" | "keep" | "take" | "cancel";

/**
 * A member offers the own shift to others or keeps it after all, another takes an offered one; a lead cancels. Taking
 * is refused when somebody else took it first.
 */
export async function changeShift(
  desk: Desk,
  shift: string,
  change: { by: string; what: Change },
): Promise<Changed | "not-yours"> {
  const { by, what } = change;
  const known = await desk.journal.thing("shift", shift);
  if (!known || known.cancelled) return "unknown";
  const lead = await isLead(desk, by);
  const own = known.member === by;
  const may = { offer: own || lead, keep: own || lead, take: known.offered === true, cancel: lead };
  if (!may[what]) return "not-yours";
  const about = aboutShift(shift);
  if (what === "take") return writeNext(desk, about, { by, told: { type: "shift-swapped", data: { member: by } } });
  const type = ({ offer: "shift-offered", keep: "shift-kept", cancel: "shift-cancelled" } as const)[what];
  return writeNext(desk, about, { by, told: { type, data: {} } });
}
