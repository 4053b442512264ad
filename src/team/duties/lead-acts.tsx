import { createUniqueId, For, Show } from "solid-js";
import { changeDuty } from "../../desk/duty/change-duty";
import type { Duty } from "../../domain/team/duty";
import { dutyWords } from "../../wording/duty-words";
import { filledWhenTouched } from "../filled-when-touched";
import type { TeamContext } from "../team-context";

/** What a lead can do about a duty that is open: remind, give it to another, end it. */
export function LeadActs(props: { duty: Duty; context: TeamContext }) {
  const id = createUniqueId();
  const { shown, onTouch } = filledWhenTouched(
    () => props.context.members(),
    (member) => member.id === props.duty.member,
  );
  const change = (fact: Parameters<typeof changeDuty>[2]["fact"]) =>
    void props.context.act(() =>
      changeDuty(props.context.session().desk, props.duty.id, { by: props.context.me(), fact }),
    );
  return (
    <>
      <Show when={props.duty.state !== "declined"}>
        <button class="btn quiet" onClick={() => change({ type: "duty-reminded", data: {} })}>
          {dutyWords().remind}
        </button>
      </Show>
      <span class="inline-choice">
        <label for={id}>{dutyWords().give}</label>
        <select
          id={id}
          onFocus={onTouch}
          onPointerDown={onTouch}
          onChange={(event) => change({ type: "duty-reassigned", data: { member: event.currentTarget.value } })}
        >
          <For each={shown()}>
            {(member) => (
              <option value={member.id} selected={member.id === props.duty.member}>
                {member.name}
              </option>
            )}
          </For>
        </select>
      </span>
      <button class="btn quiet" onClick={() => change({ type: "duty-ended", data: {} })}>
        {dutyWords().end}
      </button>
    </>
  );
}
