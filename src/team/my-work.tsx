import { A } from "@solidjs/router";
import { createMemo, Show } from "solid-js";
import { isOpen } from "../domain/team/duty";
import { teamWords } from "../wording/team-words";
import { ById } from "../ui/by-id";
import { DutyList } from "./duties/duty-list";
import { OutingForm } from "./roster/outing-form";
import { ShiftRow } from "./roster/shift-row";
import type { TeamRoom } from "./team-room";
import { MyTraining } from "./training/my-training";

/** Everything one member has to do: duties, shifts, training, and a minute for what was done in the hamlet. */
export function MyWork(props: { room: TeamRoom }) {
  const says = () => teamWords().mine;
  const mine = <T extends { member: string }>(all: readonly T[]) =>
    all.filter(({ member }) => member === props.room.me());
  const duties = createMemo(() =>
    mine(props.room.view().duties)
      .filter((duty) => isOpen(duty) && duty.state !== "declined")
      .sort((a, b) => (a.due < b.due ? -1 : 1)),
  );
  const shifts = createMemo(() =>
    mine(props.room.view().shifts)
      .filter(
        ({ cancelled, day, confirmed }) => !cancelled && (day >= props.room.view().today || confirmed === undefined),
      )
      .sort((a, b) => (a.day + a.from < b.day + b.from ? -1 : 1)),
  );
  return (
    <>
      <section aria-label={says().duties}>
        <h2>{says().duties}</h2>
        <Show when={duties().length} fallback={<p class="card">{says().noDuties}</p>}>
          <DutyList duties={duties()} room={props.room} />
        </Show>
      </section>
      <section aria-label={says().shifts}>
        <h2>{says().shifts}</h2>
        <Show when={shifts().length} fallback={<p class="card">{says().noShifts}</p>}>
          <ul class="cards">
            <ById all={shifts()}>{(shift) => <ShiftRow shift={shift()} room={props.room} />}</ById>
          </ul>
        </Show>
        <A class="btn quiet" href="/team/roster" replace>
          {teamWords().nav.roster}
        </A>
      </section>
      <MyTraining room={props.room} />
      <OutingForm room={props.room} />
    </>
  );
}
