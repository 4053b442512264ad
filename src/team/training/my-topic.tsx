import { A } from "@solidjs/router";
import { createMemo, For, Show } from "solid-js";
import { catalogue } from "../../content/catalogue";
import { practiseGuideAddress } from "../../domain/address-of";
import type { Topic } from "../../domain/guide/guide";
import { progressIn, type Course } from "../../domain/team/training";
import { trainingWords } from "../../wording/training-words";
import { words } from "../../wording/words";
import type { TeamContext } from "../team-context";

/** The guides of a topic: done alone by this member, still to do, or changed since. */
export function MyTopic(props: { topic: Topic; courses: readonly Course[]; context: TeamContext }) {
  const says = () => trainingWords().course;
  const me = () => props.context.member(props.context.me());
  const at = createMemo(() => {
    const member = me();
    return member && progressIn(member, props.topic, props.courses);
  });
  const inWork = createMemo(() => at()?.state === "refresh" || at()?.state === "learning");
  const guides = () => catalogue.filter(({ topic }) => topic === props.topic);
  const isOpen = (code: string) => at()?.open.includes(code) ?? true;
  return (
    <details class="card my-topic" open={inWork()}>
      <summary>
        <strong>{words().welcome.topics[props.topic]}</strong>
        <Show when={at()}>
          {(known) => (
            <span class={`mark ${known().state}`}>
              {trainingWords().states[known().state]} · {trainingWords().progress(known().done, known().of)}
            </span>
          )}
        </Show>
      </summary>
      <Show when={at()?.state === "ready"}>
        <p>{says().waits}</p>
      </Show>
      <ul class="plain-list">
        <For each={guides()}>
          {(guide) => (
            <li class="spread">
              <span>
                {guide.title}
                <Show when={!isOpen(guide.code)}>
                  <small class="second-ink"> · {says().done}</small>
                </Show>
              </span>
              <Show when={isOpen(guide.code)}>
                <A
                  class="btn second"
                  href={practiseGuideAddress(guide.code)}
                  replace
                  aria-label={`${says().begin}: ${guide.title}`}
                >
                  {me()?.practised?.[guide.code] === undefined ? says().begin : says().again}
                </A>
              </Show>
            </li>
          )}
        </For>
      </ul>
    </details>
  );
}
