import { createMemo, For, Show } from "solid-js";
import type { TeamMember } from "../../desk/team-view";
import { topics, type Topic } from "../../domain/guide/guide";
import { progressIn, type Course } from "../../domain/team/training";
import { teamWords } from "../../wording/team-words";
import { trainingWords } from "../../wording/training-words";
import { words } from "../../wording/words";
import type { TeamContext } from "../team-context";
import { createRows } from "../../ui/create-rows";

/** As many members as a screen draws at once. */
const rowsAtOnce = 30;

interface MatrixProps {
  context: TeamContext;
  courses: readonly Course[];
  onChoose: (chosen: { member: string; topic: Topic }) => void;
}

/** Members by topics: who has passed, who learns, whom a lead should look at. */
export function TrainingMatrix(props: MatrixProps) {
  const { shown, more } = createRows(rowsAtOnce);
  const members = createMemo(() => props.context.members());
  return (
    <section class="card" aria-label={trainingWords().matrix}>
      <h2>{trainingWords().matrix}</h2>
      <div class="wide" role="region" tabindex="0" aria-label={trainingWords().matrix}>
        <table class="matrix">
          <thead>
            <tr>
              <th scope="col">{teamWords().columns.name}</th>
              <For each={topics}>{(topic) => <th scope="col">{words().welcome.topics[topic]}</th>}</For>
            </tr>
          </thead>
          <tbody>
            <For each={members().slice(0, shown())}>{(member) => <Row member={member} {...props} />}</For>
          </tbody>
        </table>
      </div>
      <Show when={members().length > shown()}>
        <button class="btn quiet" onClick={more}>
          {teamWords().more(members().length - shown())}
        </button>
      </Show>
    </section>
  );
}

function Row(props: MatrixProps & { member: TeamMember }) {
  const says = trainingWords;
  return (
    <tr>
      <th scope="row">{props.member.name}</th>
      <For each={topics}>
        {(topic) => {
          const at = createMemo(() => progressIn(props.member, topic, props.courses));
          return (
            <td>
              <button
                class={`mark ${at().state}`}
                aria-label={says().open(says().states[at().state], props.member.name, words().welcome.topics[topic])}
                onClick={() => props.onChoose({ member: props.member.id, topic })}
              >
                {says().states[at().state]}
                <Show when={at().state === "learning"}>
                  <small>{says().progress(at().done, at().of)}</small>
                </Show>
              </button>
            </td>
          );
        }}
      </For>
    </tr>
  );
}
