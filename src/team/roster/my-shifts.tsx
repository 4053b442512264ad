import { A } from "@solidjs/router";
import { createMemo, Show } from "solid-js";
import { rosterAddress } from "../../domain/addresses";
import { ById } from "../../ui/by-id";
import { teamWords } from "../../wording/team-words";
import type { TeamContext } from "../team-context";
import { ShiftRow } from "./shift-row";

/** The shifts of one member that are still to come, or whose hours they have not confirmed. */
export function MyShifts(props: { context: TeamContext }) {
  const says = () => teamWords().mine;
  const shifts = createMemo(() =>
    props.context
      .view()
      .shifts.filter(({ member }) => member === props.context.me())
      .filter(
        ({ cancelled, day, confirmed }) => !cancelled && (day >= props.context.view().today || confirmed === undefined),
      )
      .sort((a, b) => (a.day + a.from < b.day + b.from ? -1 : 1)),
  );
  return (
    <section aria-label={says().shifts}>
      <h2>{says().shifts}</h2>
      <Show when={shifts().length} fallback={<p class="card">{says().noShifts}</p>}>
        <ul class="cards">
          <ById all={shifts()}>{(shift) => <ShiftRow shift={shift()} context={props.context} />}</ById>
        </ul>
      </Show>
      <A class="btn quiet" href={rosterAddress} replace>
        {teamWords().nav.roster}
      </A>
    </section>
  );
}
