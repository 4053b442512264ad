import { createSignal } from "solid-js";
import type { CoverageView } from "../../desk/live-coverage";
import { stateTotal } from "../../desk/figures/state-total";
import type { UnitPlace } from "../../domain/figures/unit-figures";
import { tidyName } from "../../domain/office/tidy-name";
import { coverageWords } from "../../wording/coverage-words";
import { readDay, typedDay } from "../../wording/typed-day";
import type { TeamContext } from "../team-context";
import { faultOf, periodFor, placeFor, type TotalTyped } from "./total-typed";

/** A stated total being typed, and the stating of it. */
export function createStating(context: TeamContext, view: () => CoverageView, here: () => UnitPlace) {
  const fresh = (): Pick<TotalTyped, "have" | "of" | "otherName"> => ({ have: "", of: "", otherName: "" });
  const [asked, setAsked] = createSignal<TotalTyped>({
    ...fresh(),
    what: "officials",
    where: here().unit,
    source: "",
    on: typedDay(context.view().today),
  });
  const [said, setSaid] = createSignal({ fault: "", good: "" });
  const change = (some: Partial<TotalTyped>) => setAsked({ ...asked(), ...some });
  const onSave = async () => {
    const fault = faultOf(asked());
    if (fault) return void setSaid({ fault: coverageWords().state.faults[fault], good: "" });
    const { what, have, of, source, on } = asked();
    const stated = { have: Number(have), of: Number(of), source: tidyName(source), on: readDay(on)! };
    const total = { period: periodFor(what, view().period), place: placeFor(asked(), view(), here()), what, stated };
    if (!(await context.act(() => stateTotal(context.session().desk, total, context.me())))) return undefined;
    setSaid({ fault: "", good: coverageWords().state.done });
    change(fresh());
    return undefined;
  };
  return { asked, change, said, onSave };
}
