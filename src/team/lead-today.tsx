import { A } from "@solidjs/router";
import { createMemo, For, Show } from "solid-js";
import { dutiesAddress, requestsAddress } from "../domain/addresses";
import { dutyShare, hamletsWithoutMember } from "../domain/team/needs";
import { ById } from "../ui/by-id";
import { teamWords } from "../wording/team-words";
import { createNeeds, type Needs } from "./create-needs";
import { createWeek } from "./create-week";
import { NeedRow } from "./need-row";
import type { TeamContext } from "./team-context";

/** What to decide now, each with one tap on; above it four figures that say how the team stands. */
export function LeadToday(props: { context: TeamContext }) {
  // It is created once here. Created in a prop, it would be created and fetched again at every reading.
  const needs = createNeeds(props.context);
  const says = () => teamWords().today;
  const count = () => needs().team.length + Number(needs().stale.length > 0) + needs().long.length;
  return (
    <>
      <section class="card todo" aria-label={says().todo}>
        <h2>{count() ? says().todoCount(count()) : says().todo}</h2>
        <ul>
          <ById all={needs().long}>
            {(wait) => (
              <li class="need pressing">
                <span>{teamWords().needs.waiting[wait().id](wait().people, wait().limit)}</span>
                <A class="btn second" href={requestsAddress} replace>
                  {teamWords().needs.acts.help}
                </A>
              </li>
            )}
          </ById>
          <For each={needs().team}>{(need) => <NeedRow need={need} context={props.context} />}</For>
          <Show when={needs().stale[0]}>
            {(first) => (
              <li class="need">
                <span>{teamWords().needs.stale(needs().stale.length)}</span>
                <A class="btn second" href={`${dutiesAddress}?what=check-guide&guide=${first().code}`} replace>
                  {teamWords().needs.acts.stale}
                </A>
              </li>
            )}
          </Show>
        </ul>
        <Show when={!count()}>
          <p>{says().calm}</p>
        </Show>
      </section>
      <Figures context={props.context} needs={needs} />
    </>
  );
}

function Figures(props: { context: TeamContext; needs: () => Needs }) {
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
