// @chunk later
import { createMemo, For, Show } from "solid-js";
import { liveAside, type SetAside } from "../../desk/live-aside";
import type { LiveHub } from "../../desk/live-kind";
import { useSession } from "../../desk/live-session";
import { asideSeen, keepAsideSeen } from "../../device/aside-seen";
import { leads } from "../../domain/team/role";
import { sharingWords } from "../../wording/sharing-words";
import { asideText } from "./aside-text";
import "./aside-section.css";

/**
 * What was recorded here while the line was away and another device recorded first, each beside what counts instead. It may
 * have been the real help, so nothing is merged: a lead reads it, asks, and says that it was seen.
 */
export function AsideSection(props: { hub: LiveHub }) {
  const session = useSession();
  const { desk } = session();
  const known = liveAside(desk, () => props.hub.aside);
  const says = () => sharingWords().aside;
  const isLead = () => leads(session().member.role);
  const unseen = createMemo(() => (known()?.all ?? []).filter(({ id }) => !asideSeen().has(id)));
  const texts = (line: SetAside) => asideText(line, { names: known()!.names, now: desk.now() });
  return (
    <section class="health-role" aria-labelledby="aside-title">
      <h2 id="aside-title">{says().title}</h2>
      <p>{props.hub.aside.length ? says().how : says().none}</p>
      <ul class="aside-lines">
        <For each={known()?.all}>
          {(line) => (
            <li class="card" classList={{ seen: asideSeen().has(line.id) }}>
              <For each={texts(line)}>{(text) => <p>{text}</p>}</For>
            </li>
          )}
        </For>
      </ul>
      <Show when={props.hub.aside.length}>
        <Show when={isLead()} fallback={<p>{says().leadOnly}</p>}>
          <Show when={unseen().length} fallback={<p role="status">{says().seenAll}</p>}>
            <p class="row">
              <button class="btn second" onClick={() => keepAsideSeen(unseen().map(({ id }) => id))}>
                {says().seen}
              </button>
            </p>
          </Show>
        </Show>
      </Show>
    </section>
  );
}
