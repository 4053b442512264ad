import { createSignal, Match, Show, Switch } from "solid-js";
import { answerDuty } from "../../desk/duty/answer-duty";
import { isOpen, type Duty } from "../../domain/team/duty";
import { dutyWords } from "../../wording/duty-words";
import type { TeamContext } from "../team-context";
import { DutyState } from "./duty-state";
import { dutyText } from "./duty-text";
import { FinishForm } from "./finish-form";
import { LeadActs } from "./lead-acts";
import { PractiseLink } from "./practise-link";

/** A duty: what, by when, how it stands; and what whoever looks can do about it. */
export function DutyCard(props: { duty: Duty; context: TeamContext; withName?: boolean }) {
  const [telling, setTelling] = createSignal(false);
  const own = () => props.duty.member === props.context.me();
  const answer = (will: boolean) =>
    void props.context.act(() =>
      answerDuty(props.context.session().desk, props.duty.id, { by: props.context.me(), will }),
    );
  return (
    <li class="card duty" id={props.duty.id}>
      <p class="duty-what">
        <strong>{dutyText(props.duty, props.context)}</strong>
        <Show when={props.withName}>
          <span class="second-ink">{props.context.nameOf(props.duty.member)}</span>
        </Show>
      </p>
      <DutyState duty={props.duty} today={props.context.view().today} />
      <Show when={isOpen(props.duty)}>
        <div class="row">
          <Switch>
            <Match when={own() && props.duty.state === "assigned"}>
              <button class="btn main" onClick={() => answer(true)}>
                {dutyWords().accept}
              </button>
              <button class="btn quiet" onClick={() => answer(false)}>
                {dutyWords().decline}
              </button>
            </Match>
            <Match when={own() && props.duty.state === "accepted"}>
              <button class="btn main" aria-expanded={telling()} onClick={() => setTelling(!telling())}>
                {dutyWords().finish}
              </button>
              <button class="btn quiet" onClick={() => answer(false)}>
                {dutyWords().decline}
              </button>
            </Match>
          </Switch>
          <Show when={own()}>
            <PractiseLink duty={props.duty} />
          </Show>
          <Show when={props.context.mayDo("arrange-duties") && props.withName}>
            <LeadActs duty={props.duty} context={props.context} />
          </Show>
        </div>
        <Show when={telling()}>
          <FinishForm duty={props.duty} context={props.context} onDone={() => setTelling(false)} />
        </Show>
      </Show>
    </li>
  );
}
