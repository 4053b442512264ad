import { A } from "@solidjs/router";
import { Show } from "solid-js";
import { requestsAddress } from "../../domain/addresses";
import { ById } from "../../ui/by-id";
import { leadWords } from "../../wording/lead-words";
import { teamWords } from "../../wording/team-words";
import type { TeamContext } from "../team-context";
import type { LeadDay } from "./create-lead-day";
import { NeedRow } from "./need-row";
import { PutOffList } from "./put-off-list";

/** What a lead has to decide, by why it is now; whoever waits too long stands on top. */
export function ToDo(props: { day: LeadDay; context: TeamContext }) {
  const says = () => teamWords().today;
  const long = () => props.day.needs().long;
  const count = () => long().length + props.day.groups().reduce((sum, { needs }) => sum + needs.length, 0);
  return (
    <section class="card todo" aria-label={says().todo}>
      <h2>{count() ? says().todoCount(count()) : says().todo}</h2>
      <Show when={long().length}>
        <ul>
          <ById all={long()}>
            {(wait) => (
              <li class="need pressing">
                <span>{teamWords().needs.waiting[wait().id](wait().people, wait().limit)}</span>
                <A class="btn second" href={requestsAddress} replace>
                  {teamWords().needs.acts.help}
                </A>
              </li>
            )}
          </ById>
        </ul>
      </Show>
      <ById all={props.day.groups()}>
        {(group) => (
          <div class="need-group">
            <h3>{leadWords().groups[group().id]}</h3>
            <ul>
              <ById all={group().needs}>{(one) => <NeedRow need={one().need} context={props.context} />}</ById>
            </ul>
          </div>
        )}
      </ById>
      <Show when={!count()}>
        <p>{says().calm}</p>
      </Show>
      <Show when={props.day.putOff().length}>
        <PutOffList putOff={props.day.putOff()} context={props.context} />
      </Show>
    </section>
  );
}
