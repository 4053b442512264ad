import { Show } from "solid-js";
import { leads } from "../../domain/team/role";
import { laterPart } from "../../ui/later-part";
import { requestWords } from "../../wording/request-words";
import { staffWords } from "../../wording/staff-words";
import { MyDay } from "./my-day";
import type { ConsoleContext } from "../console/console-context";
import { StaleGuides } from "./stale-guides";
import { TeamStrip } from "./team-strip";

const NextStep = laterPart(async () => (await import("../first-week/next-step")).NextStep);

/** Shown beside the list while the volunteer helps nobody: what to do next, and work for a quiet hour. */
export function NothingInHand(props: { context: ConsoleContext }) {
  return (
    <div class="nothing-in-hand">
      <p class="second-ink">{staffWords().list.chooseOne}</p>
      <Show when={leads(props.context.session().member.role)}>
        <NextStep />
      </Show>
      <MyDay context={props.context} />
      <TeamStrip context={props.context} />
      <StaleGuides now={props.context.now()} />
      <p class="second-ink keys-hint">{requestWords().keys}</p>
    </div>
  );
}
