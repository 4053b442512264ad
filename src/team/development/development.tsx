import { useParams } from "@solidjs/router";
import { Show } from "solid-js";
import { liveDevelopment } from "../../desk/live-development";
import { suggestionsFor } from "../../domain/team/suggestions";
import { developmentWords } from "../../wording/development-words";
import type { TeamContext } from "../team-context";
import { TeamPage } from "../team-page";
import { MonthsTable } from "./months-table";
import { Suggestions } from "./suggestions";

/** The months of one member, for themselves and for their lead; beside nobody else, and in no order of people. */
export function Development() {
  const params = useParams<{ member?: string }>();
  const whose = (context: TeamContext) => params.member ?? context.me();
  return (
    <TeamPage title={(context) => developmentWords().months.title(context.nameOf(whose(context)))}>
      {(context) => (
        <Show
          when={mayLookAt(context, whose(context))}
          fallback={<p class="card">{developmentWords().months.notYours}</p>}
        >
          <Months context={context} member={whose(context)} />
        </Show>
      )}
    </TeamPage>
  );
}

/** Everybody may look at themselves, and a lead at those they lead. */
const mayLookAt = (context: TeamContext, member: string): boolean =>
  member === context.me() || (context.mayDo("arrange-people") && context.members().some(({ id }) => id === member));

function Months(props: { context: TeamContext; member: string }) {
  const months = liveDevelopment(props.context.session().desk, () => props.member);
  return (
    <Show when={months()}>
      {(known) => (
        <>
          <p class="second-ink">{developmentWords().months.who}</p>
          <Suggestions suggestions={suggestionsFor(known())} />
          <MonthsTable months={known()} />
        </>
      )}
    </Show>
  );
}
