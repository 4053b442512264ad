import { Show } from "solid-js";
import type { Duty } from "../../domain/team/duty";
import { createRows } from "../../ui/create-rows";
import { dutyWords } from "../../wording/duty-words";
import { teamWords } from "../../wording/team-words";
import type { TeamContext } from "../team-context";
import { DutyList } from "./duty-list";

/** Duties that are still to be done, so many at first, the rest when asked for. */
export function OpenDuties(props: { duties: Duty[]; atOnce: number; context: TeamContext }) {
  const { shown, more } = createRows(props.atOnce);
  return (
    <section aria-label={dutyWords().open}>
      <h2>{dutyWords().open}</h2>
      <Show when={props.duties.length} fallback={<p class="card">{dutyWords().nothing}</p>}>
        <DutyList duties={props.duties.slice(0, shown())} context={props.context} withName />
      </Show>
      <Show when={props.duties.length > shown()}>
        <button class="btn quiet" onClick={more}>
          {teamWords().moreDuties(props.duties.length - shown())}
        </button>
      </Show>
    </section>
  );
}
