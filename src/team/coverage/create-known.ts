import { createMemo, type Accessor } from "solid-js";
import type { CoverageView } from "../../desk/live-coverage";
import { knownOf } from "../../domain/figures/known-of";
import { unitsBelow } from "../../domain/unit/walk-units";
import type { TeamContext } from "../team-context";

/** Of how many offices beneath a unit the figures came, and how many there are right beneath it. */
export function createKnown(context: TeamContext, unit: Accessor<string>, view: Accessor<CoverageView | undefined>) {
  const listed = createMemo(() => unitsBelow(context.view().tree, unit()).slice(1));
  const beneath = () => listed().map(({ code, kind }) => ({ unit: code, kind }));
  return {
    known: createMemo(() => knownOf(view()?.row, view()?.beneath ?? [], beneath())),
    places: () => listed().filter(({ kind, parent }) => kind !== "hamlet" && parent === unit()).length,
  };
}
