import { createMemo, Show } from "solid-js";
import { dutyShare, hamletsWithoutMember } from "../../domain/team/needs";
import { teamWords } from "../../wording/team-words";
import type { TeamContext } from "../team-context";
import type { Needs } from "./create-needs";
import { createWeek } from "./create-week";

/** Four figures that say how the team stands. */
export function LeadFigures(props: { context: TeamContext; needs: () => Needs }) {
  const says = () => teamWords().today;
  const week = createWeek(props.context);
  const duty = createMemo(() => dutyShare(props.context.members(), props.context.view().duties));
  const hamlets = createMemo(() => props.context.hamlets());
  const bare = createMemo(
    () => hamletsWithoutMember({ hamlets: hamlets(), members: props.context.view().members }).length,
  );
  const part = (n: number, of: number) => (of ? `${n} / ${of}` : "–");
  return (
    <ul class="team-figures">
      <Figure
        n={String(week().alone + week()["for-them"])}
        says={says().helped}
        more={says().aloneOf(week().alone, week()["for-them"])}
      />
      <Figure
        n={String(props.needs().waiting)}
        says={says().waiting}
        more={says().longest(props.needs().waiting, props.needs().longestMinutes)}
      />
      <Figure n={part(duty().have, duty().of)} says={says().busy} more={says().idle(duty())} />
      <Show when={hamlets().length}>
        <Figure
          n={part(hamlets().length - bare(), hamlets().length)}
          says={says().hamlets}
          more={says().bare(bare())}
        />
      </Show>
    </ul>
  );
}

function Figure(props: { n: string; says: string; more: string }) {
  return (
    <li class="card">
      <strong>{props.n}</strong>
      <span>{props.says}</span>
      <small class="second-ink">{props.more}</small>
    </li>
  );
}
