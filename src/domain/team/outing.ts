// @chunk rules
import type { EventData } from "../event";
import { foldOf, type Folded } from "../event/fold";
import type { outingShapes } from "../event/outing";

/** Work away from the tablet, told afterwards: help at somebody's side, or outreach. The two are never added up. */
export type Outing = Folded & { withdrawn?: true } & (
    ({ kind: "help" } & EventData["field-help-given"]) | ({ kind: "outreach" } & EventData["outreach-done"])
  );

/** What is known of an outing after one more line. */
export const applyToOuting = foldOf<Outing, keyof typeof outingShapes, "field-help-given" | "outreach-done">({
  begins: {
    "field-help-given": ({ data }) => ({ kind: "help", ...data }),
    "outreach-done": ({ data }) => ({ kind: "outreach", ...data }),
  },
  changes: { "outing-withdrawn": (outing) => ({ ...outing, withdrawn: true }) },
});

/** So many turns of help away from the tablet, by how they ended; people reached by outreach are never among them. */
export interface OutingSum {
  alone: number;
  forThem: number;
  reached: number;
}

/** The sum of outings. Those that were undone count as nothing. */
export function sumOfOutings(outings: readonly Outing[]): OutingSum {
  const sum = { alone: 0, forThem: 0, reached: 0 };
  for (const outing of outings) {
    if (outing.withdrawn) continue;
    if (outing.kind === "outreach") sum.reached += outing.reached;
    else [sum.alone, sum.forThem] = [sum.alone + outing.alone, sum.forThem + outing.forThem];
  }
  return sum;
}
