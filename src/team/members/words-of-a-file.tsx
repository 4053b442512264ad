import { For } from "solid-js";
import { topics } from "../../domain/guide/guide";
import { memberColumns, type MemberColumn } from "../../domain/team/member-line";
import { roles } from "../../domain/team/role";
import { organisationsOf } from "../../wording/organisation-names";
import { staffWords } from "../../wording/staff-words";
import { teamWords } from "../../wording/team-words";
import { words } from "../../wording/words";
import type { TeamContext } from "../team-context";

/** Every heading and every word below it that a file of members may use here. */
export function WordsOfAFile(props: { context: TeamContext }) {
  const says = () => teamWords().file;
  const below = (): Record<MemberColumn, readonly string[]> => ({
    name: [says().anyName],
    role: roles.map((role) => staffWords().roles[role]),
    organisation: organisationsOf(props.context.view().office).map(({ name }) => name),
    team: [says().anyTeam],
    hamlet: props.context.hamlets().length ? props.context.hamlets().map(({ name }) => name) : [says().noHamlets],
    topics: topics.map((topic) => words().welcome.topics[topic]),
  });
  return (
    <details class="skills">
      <summary>{says().known}</summary>
      <p class="second-ink">{says().knownHow}</p>
      <dl class="known-words">
        <For each={memberColumns}>
          {(column) => (
            <>
              <dt>{teamWords().headings[column].join(" / ")}</dt>
              <dd>{below()[column].join(", ")}</dd>
            </>
          )}
        </For>
      </dl>
    </details>
  );
}
