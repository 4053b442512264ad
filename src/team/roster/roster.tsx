import { Show } from "solid-js";
import { rosterWords } from "../../wording/roster-words";
import { TeamPage } from "../team-page";
import type { TeamContext } from "../team-context";
import { CalendarButton } from "./calendar-button";
import { CopyWeek } from "./copy-week";
import { createShownWeek, weekText } from "./create-shown-week";
import { HoursToConfirm } from "./hours-to-confirm";
import { PlanShift } from "./plan-shift";
import { WeekTable } from "./week-table";

/** Who is at the tablet when; a lead plans, members swap, and hours are told and confirmed. */
export function Roster() {
  return <TeamPage title={() => rosterWords().title}>{(context) => <OpenRoster context={context} />}</TeamPage>;
}

function OpenRoster(props: { context: TeamContext }) {
  const says = rosterWords;
  const { monday, days, shifts, move } = createShownWeek(props.context);
  return (
    <>
      <Show when={props.context.mayDo("arrange-roster")}>
        <HoursToConfirm context={props.context} />
      </Show>
      <section class="card printed" aria-label={says().title}>
        <p class="print-only">
          {props.context.view().office.name} · {says().title}
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
        <WeekTable days={days()} shifts={shifts()} context={props.context} />
        <p class="row">
          <Show when={props.context.mayDo("arrange-roster")}>
            <CopyWeek monday={monday()} context={props.context} />
          </Show>
          <Show when={shifts().length}>
            <button class="btn quiet" onClick={() => window.print()}>
              {says().print}
            </button>
            <CalendarButton shifts={shifts()} context={props.context} />
          </Show>
        </p>
      </section>
      <Show when={props.context.mayDo("arrange-roster")}>
        <PlanShift days={days()} context={props.context} />
      </Show>
    </>
  );
}
