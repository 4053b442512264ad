import { Show } from "solid-js";
import type { TeamContext } from "../team-context";
import { createLeadDay } from "./create-lead-day";
import { LeadFigures } from "./lead-figures";
import { LeadNews } from "./lead-news";
import { ToDo } from "./to-do";
import "./today.css";

/** What is new, what to decide now, each with one tap on or put off to a day; and four figures of how the team stands. */
export function LeadToday(props: { context: TeamContext }) {
  // It is created once here. Created in a prop, it would be created and fetched again at every reading.
  const day = createLeadDay(props.context);
  return (
    <>
      <Show when={day.news()}>{(news) => <LeadNews news={news()} context={props.context} />}</Show>
      <ToDo day={day} context={props.context} />
      <LeadFigures context={props.context} needs={day.needs} />
    </>
  );
}
