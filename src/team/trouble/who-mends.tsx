import { For } from "solid-js";
import { isOpen } from "../../domain/team/duty";
import { troubleWords } from "../../wording/trouble-words";
import { typedDay } from "../../wording/typed-day";
import type { TeamContext } from "../team-context";

/** Who already has the duty to mend a guide, and by when. */
export function WhoMends(props: { guide: string; context: TeamContext }) {
  const given = () =>
    props.context
      .view()
      .duties.filter((duty) => isOpen(duty) && duty.what === "fix-guide" && duty.guide === props.guide);
  return (
    <For each={given()}>
      {(duty) => (
        <p class="second-ink">{troubleWords().given(props.context.nameOf(duty.member), typedDay(duty.due))}</p>
      )}
    </For>
  );
}
