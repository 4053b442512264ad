import { A } from "@solidjs/router";
import { For, Show } from "solid-js";
import { rosterAddress, trainingAddress } from "../../domain/addresses";
import type { Suggestion } from "../../domain/team/suggestions";
import { developmentWords } from "../../wording/development-words";
import { topicName } from "../coverage/figure-title";

/** What a drop leads to: something to do together, with the way to it. */
export function Suggestions(props: { suggestions: readonly Suggestion[] }) {
  const says = () => developmentWords().months;
  return (
    <section class="card">
      <h2>{says().suggestions}</h2>
      <Show when={props.suggestions.length} fallback={<p>{says().calm}</p>}>
        <ul class="plain-list">
          <For each={props.suggestions}>
            {(one) => (
              <li class="spread">
                <span>{textOf(one)}</span>
                <A
                  class="btn second"
                  href={one.kind === "more-done-for-them" ? trainingAddress : rosterAddress}
                  replace
                >
                  {one.kind === "more-done-for-them" ? says().practise : says().roster}
                </A>
              </li>
            )}
          </For>
        </ul>
      </Show>
    </section>
  );
}

function textOf(one: Suggestion): string {
  const { says } = developmentWords().months;
  if (one.kind === "more-done-for-them") return says[one.kind](one, one.topic ? topicName(one.topic) : "");
  return one.kind === "fewer-hours" ? says[one.kind](one) : says[one.kind]();
}
