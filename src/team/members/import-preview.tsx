import { For, Show } from "solid-js";
import { foldText } from "../../domain/search/fold-text";
import type { LineFault } from "../../domain/team/member-line";
import { teamWords } from "../../wording/team-words";
import type { TeamContext } from "../team-context";
import type { Preview } from "./create-import";

/** What a file would bring in, or every place in it to put right. */
export function ImportPreview(props: { preview: Preview; context: TeamContext; onAdd: () => void }) {
  const says = () => teamWords().file;
  const newTeams = () => {
    const known = new Set(props.context.view().teams.map(({ name }) => name));
    const named = props.preview.lines.flatMap(({ team }) => (team && !known.has(team) ? [team] : []));
    return [...new Set(named)].join(", ");
  };
  const hasPhones = () =>
    props.preview.ignored.some((heading) => /dien thoai|di dong|sdt|phone/.test(foldText(heading)));
  const faultText = ({ column, fault, value }: LineFault) =>
    says().fault(teamWords().columns[column], teamWords().faults[fault](value));
  return (
    <Show
      when={!props.preview.faults.length}
      fallback={
        <div role="alert">
          <p class="fault">{says().faults(props.preview.faults.length)}</p>
          <ul class="plain-list">
            <For each={props.preview.faults.slice(0, 50)}>
              {(fault) => (
                <li>
                  <strong>{says().row(fault.row)}</strong> · {faultText(fault)}
                </li>
              )}
            </For>
          </ul>
        </div>
      }
    >
      <div role="status">
        <p>
          {says().good(props.preview.lines.length)} {newTeams() && says().newTeams(newTeams())}
        </p>
        <Show when={props.preview.ignored.length}>
          <p class="second-ink">
            {says().ignored(props.preview.ignored.join(", "))} {hasPhones() && says().phones}
          </p>
        </Show>
        <p class="second-ink">
          {props.preview.lines
            .map(({ name }) => name)
            .slice(0, 40)
            .join(", ")}
        </p>
      </div>
      <button class="btn main" onClick={() => props.onAdd()}>
        {says().add(props.preview.lines.length)}
      </button>
    </Show>
  );
}
