import { createSignal, createUniqueId, For, Show } from "solid-js";
import { changeDuty } from "../../desk/duty/change-duty";
import type { Duty } from "../../domain/team/duty";
import { dutyWords } from "../../wording/duty-words";
import type { TeamContext } from "../team-context";

/** What a lead can do about a duty that is open: remind, give it to another, end it. */
export function LeadActs(props: { duty: Duty; context: TeamContext }) {
  const id = createUniqueId();
  // A ward can have 1,620 members, and a screen forty of these lists, so each list is filled only when a finger touches it.
  const [touched, setTouched] = createSignal(false);
  const offered = () => props.context.members().filter(({ id: member }) => touched() || member === props.duty.member);
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
          onFocus={() => setTouched(true)}
          onPointerDown={() => setTouched(true)}
          onChange={(event) => change({ type: "duty-reassigned", data: { member: event.currentTarget.value } })}
        >
          <For each={offered()}>
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
