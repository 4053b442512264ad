import { For } from "solid-js";
import { membersAddress } from "../../domain/addresses";
import { spotAt } from "../../domain/team/spots";
import { teamWords } from "../../wording/team-words";

/** From the list to those who join the team and those who left, and back. */
export function MembersNav(props: { open: string | undefined; gone: number }) {
  const says = () => teamWords().members;
  const parts = () => [
    { part: undefined, at: membersAddress, title: says().list },
    { part: "add", at: spotAt("new-members").at, title: says().newTitle },
    ...(props.gone || props.open === "gone"
      ? [{ part: "gone", at: spotAt("gone-members").at, title: says().goneTitle }]
      : []),
  ];
  return (
    <nav class="members-nav" aria-label={says().title}>
      <For each={parts()}>
        {({ part, at, title }) => (
          // The router's own link takes all three for the open one: it looks at what stands before the question mark alone.
          <a class="btn second" href={at} aria-current={props.open === part ? "page" : undefined} replace>
            {title}
          </a>
        )}
      </For>
    </nav>
  );
}
