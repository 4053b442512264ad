import { A } from "@solidjs/router";
import { Show } from "solid-js";
import { monthsAddress } from "../../domain/address-of";
import { developmentWords } from "../../wording/development-words";
import type { TeamContext } from "../team-context";
import { TeamPage } from "../team-page";
import { createMyDay } from "./create-my-day";
import { DayTold } from "./day-told";
import { HoursToday } from "./hours-today";

/** A volunteer's day at the end of a shift: what they helped with, thanks, what to practise, and their hours. */
export function MyDay() {
  return <TeamPage title={() => developmentWords().day.title}>{(context) => <Day context={context} />}</TeamPage>;
}

function Day(props: { context: TeamContext }) {
  const day = createMyDay(props.context);
  return (
    <>
      <Show when={day()}>{(known) => <DayTold day={known()} />}</Show>
      <HoursToday context={props.context} />
      <p class="row">
        <A class="btn quiet" href={monthsAddress()} replace>
          {developmentWords().day.months}
        </A>
      </p>
    </>
  );
}
