import { For } from "solid-js";
import { describeMember } from "../../desk/team/describe-member";
import { teamWords } from "../../wording/team-words";
import type { TeamContext } from "../team-context";

/** Those who left the team; a lead takes one back, with all they had learned and done. */
export function GoneMembers(props: { context: TeamContext }) {
  const says = () => teamWords().members;
  const gone = () => props.context.view().gone;
  const onReturn = (member: string) => {
    const next = { by: props.context.me(), fact: { type: "member-returned", data: {} } } as const;
    void props.context.act(() => describeMember(props.context.session().desk, member, next));
  };
  return (
    <>
      <p role="status">{says().count(gone().length)}</p>
      <ul class="member-list">
        <For each={gone()}>
          {({ id, name }) => (
            <li>
              <strong>{name}</strong>
              <button class="btn second" aria-label={says().takeBackName(name)} onClick={() => onReturn(id)}>
                {says().takeBack}
              </button>
            </li>
          )}
        </For>
      </ul>
    </>
  );
}
