import { createMemo, Show } from "solid-js";
import { isOpen } from "../domain/team/duty";
import { teamWords } from "../wording/team-words";
import { DutyList } from "./duties/duty-list";
import { OwnLinks } from "./my-day/own-links";
import { MyShifts } from "./roster/my-shifts";
import { OutingForm } from "./roster/outing-form";
import type { TeamContext } from "./team-context";
import { MyTraining } from "./training/my-training";

/** Everything one member has to do: duties, shifts, training, and a minute for what was done in the hamlet. */
export function MyWork(props: { context: TeamContext }) {
  const says = () => teamWords().mine;
  const duties = createMemo(() =>
    props.context
      .view()
      .duties.filter((duty) => duty.member === props.context.me() && isOpen(duty) && duty.state !== "declined")
      .sort((a, b) => (a.due < b.due ? -1 : 1)),
  );
  return (
    <>
      <OwnLinks />
      <section aria-label={says().duties}>
        <h2>{says().duties}</h2>
        <Show when={duties().length} fallback={<p class="card">{says().noDuties}</p>}>
          <DutyList duties={duties()} context={props.context} />
        </Show>
      </section>
      <MyShifts context={props.context} />
      <MyTraining context={props.context} />
      <OutingForm context={props.context} />
    </>
  );
}
