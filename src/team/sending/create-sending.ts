import { createMemo, type Accessor } from "solid-js";
import { placeOfOffice } from "../../desk/figures/own-figures";
import { liveSending } from "../../desk/live-sending";
import { monthOf } from "../../domain/figures/period";
import { monthsEndingWith, sendersBeneath, sendingOf } from "../../domain/figures/sending";
import { unitsBelow } from "../../domain/unit/walk-units";
import type { TeamContext } from "../team-context";

/** So far back a unit may be missing before it only counts as one that never sent. */
const monthsLookedAt = 12;

/** Who sends to an office, and who did by a month, live; this month where none is asked for. */
export function createSending(context: TeamContext, asked: Accessor<string | undefined>) {
  const now = () => monthOf(context.view().today);
  const month = () => asked() ?? now();
  const own = createMemo(() => placeOfOffice(context.view()).place);
  const months = createMemo(() => monthsEndingWith(month(), monthsLookedAt));
  const listed = createMemo(() => {
    const { tree } = context.view();
    const beneath = unitsBelow(tree, own().unit).slice(1);
    return sendersBeneath(
      beneath.map(({ code, kind, name }) => ({ unit: code, kind, name, parent: tree.parent(code)?.code ?? "" })),
    );
  });
  const view = liveSending(context.session().desk, () => ({ own: own().unit, listed: listed(), months: months() }));
  const all = createMemo(() => {
    const known = view();
    return known ? sendingOf(known.units, known.rows, { month: month(), madeAt: known.madeAt }) : [];
  });
  return { now, month, own, months, view, all };
}
