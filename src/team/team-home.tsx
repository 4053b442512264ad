import { Show } from "solid-js";
import { spokenDay } from "../wording/day-words";
import { teamWords } from "../wording/team-words";
import { LeadToday } from "./today/lead-today";
import { MyWork } from "./my-work";
import { TeamPage } from "./team-page";
import type { TeamContext } from "./team-context";

/** The first screen of the team: what a lead must do now, or all a member has to do. */
export function TeamHome() {
  return <TeamPage title={titleOf}>{(context) => <Home context={context} />}</TeamPage>;
}

const titleOf = (context: TeamContext): string =>
  context.isLead()
    ? teamWords().today.title(spokenDay(context.view().today))
    : teamWords().mine.title(context.nameOf(context.me()));

function Home(props: { context: TeamContext }) {
  return (
    <Show when={props.context.isLead()} fallback={<MyWork context={props.context} />}>
      <LeadToday context={props.context} />
    </Show>
  );
}
