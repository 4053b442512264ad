import { Show } from "solid-js";
import { rosterWords } from "../../wording/roster-words";
import { TeamPage } from "../team-page";
import type { TeamRoom } from "../team-room";
import { CalendarButton } from "./calendar-button";
import { CopyWeek } from "./copy-week";
import { createShownWeek, weekText } from "./create-shown-week";
import { HoursToConfirm } from "./hours-to-confirm";
import { PlanShift } from "./plan-shift";
import { WeekTable } from "./week-table";

/** Who is at the tablet when; a lead plans, members swap, and hours are told and confirmed. */
export function Roster() {
  return <TeamPage title={() => rosterWords().title}>{(room) => <OpenRoster room={room} />}</TeamPage>;
}

function OpenRoster(props: { room: TeamRoom }) {
  const says = rosterWords;
  const { monday, days, shifts, move } = createShownWeek(props.room);
  return (
    <>
      <Show when={props.room.isLead()}>
        <HoursToConfirm room={props.room} />
      </Show>
      <section class="card printed" aria-label={says().title}>
        <p class="print-only">
          {props.room.view().office.name} · {says().title}
        </p>
        <h2>{weekText(days())}</h2>
        <p class="row">
          <button class="btn quiet" onClick={() => move(-7)}>
            {says().before}
          </button>
          <button class="btn quiet" onClick={() => move(7)}>
            {says().after}
          </button>
        </p>
        <WeekTable days={days()} shifts={shifts()} room={props.room} />
        <p class="row">
          <Show when={props.room.isLead()}>
            <CopyWeek monday={monday()} room={props.room} />
          </Show>
          <Show when={shifts().length}>
            <button class="btn quiet" onClick={() => window.print()}>
              {says().print}
            </button>
            <CalendarButton shifts={shifts()} room={props.room} />
          </Show>
        </p>
      </section>
      <Show when={props.room.isLead()}>
        <PlanShift days={days()} room={props.room} />
      </Show>
    </>
  );
}
