import { createMemo, createSignal, For, Show } from "solid-js";
import { findPeople } from "../../domain/search/find-people";
import { isDutyOf } from "../../domain/team/duty";
import { TextField } from "../../ui/fields/text-field";
import { dutyWords } from "../../wording/duty-words";
import { teamWords } from "../../wording/team-words";
import type { TeamContext } from "../team-context";

/** As many names as a lead can look through at once. The others are found by a search. */
const namesAtOnce = 24;

/** Whom to give it to: those with the least to do first. */
export function WhoChoice(props: { context: TeamContext; chosen: string[]; onChosen: (who: string[]) => void }) {
  const [search, setSearch] = createSignal("");
  const load = createMemo(() => {
    const count = new Map<string, number>();
    for (const duty of props.context.view().duties) {
      if (isDutyOf(duty, duty.member)) count.set(duty.member, (count.get(duty.member) ?? 0) + 1);
    }
    return count;
  });
  const found = createMemo(() =>
    findPeople(props.context.members(), search()).sort((a, b) => (load().get(a.id) ?? 0) - (load().get(b.id) ?? 0)),
  );
  const shown = createMemo(() => {
    const chosen = found().filter(({ id }) => props.chosen.includes(id));
    return [...chosen, ...found().filter((one) => !chosen.includes(one))].slice(
      0,
      Math.max(namesAtOnce, chosen.length),
    );
  });
  const onTick = (id: string, on: boolean) =>
    props.onChosen(on ? [...props.chosen, id] : props.chosen.filter((other) => other !== id));
  return (
    <fieldset class="who">
      <legend>{dutyWords().assign.who}</legend>
      <p class="second-ink">{dutyWords().assign.idleFirst}</p>
      <Show when={props.context.members().length > namesAtOnce}>
        <TextField label={teamWords().search} value={search()} onText={setSearch} />
      </Show>
      <div class="ticks">
        <For each={shown()}>
          {(member) => (
            <label>
              <input
                type="checkbox"
                checked={props.chosen.includes(member.id)}
                onChange={(event) => onTick(member.id, event.currentTarget.checked)}
              />
              <span>
                {member.name}
                <small class="second-ink">{dutyWords().assign.hasDuties(load().get(member.id) ?? 0)}</small>
              </span>
            </label>
          )}
        </For>
      </div>
      <Show when={found().length > shown().length}>
        <p class="second-ink">{teamWords().searchMore(found().length - shown().length)}</p>
      </Show>
    </fieldset>
  );
}
