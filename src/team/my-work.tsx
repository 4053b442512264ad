import { A } from "@solidjs/router";
import { createMemo, Show } from "solid-js";
import { isOpen } from "../domain/team/duty";
import { teamWords } from "../wording/team-words";
import { ById } from "../ui/by-id";
import { DutyList } from "./duties/duty-list";
import { OutingForm } from "./roster/outing-form";
import { ShiftRow } from "./roster/shift-row";
import type { TeamContext } from "./team-context";
import { MyTraining } from "./training/my-training";

/** Everything one member has to do: duties, shifts, training, and a minute for what was done in the hamlet. */
export function MyWork(props: { context: TeamContext }) {
  const says = () => teamWords().mine;
  const mine = <T extends { member: string }>(all: readonly T[]) =>
    all.filter(({ member }) => member === props.context.me());
  const duties = createMemo(() =>
    mine(props.context.view().duties)
      .filter((duty) => isOpen(duty) && duty.state !== "declined")
      .sort((a, b) => (a.due < b.due ? -1 : 1)),
  );
  const shifts = createMemo(() =>
    mine(props.context.view().shifts)
      .filter(
        ({ cancelled, day, confirmed }) => !cancelled && (day >= props.context.view().today || confirmed === undefined),
      )
      .sort((a, b) => (a.day + a.from < b.day + b.from ? -1 : 1)),
  );
  return (
    <>
      <section aria-label={says().duties}>
        <h2>{says().duties}</h2>
        <Show when={duties().length} fallback={<p class="card">{says().noDuties}</p>}>
          <DutyList duties={duties()} context={props.context} />
        </Show>
      </section>
      <section aria-label={says().shifts}>
        <h2>{says().shifts}</h2>
        <Show when={shifts().length} fallback={<p class="card">{says().noShifts}</p>}>
          <ul class="cards">
            <ById all={shifts()}>{(shift) => <ShiftRow shift={shift()} context={props.context} />}</ById>
          </ul>
        </Show>
        <A class="btn quiet" href="/team/roster" replace>
          {teamWords().nav.roster}
        </A>
      </section>
      <MyTraining context={props.context} />
      <OutingForm context={props.context} />
    </>
  );
}
