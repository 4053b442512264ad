import { createSignal, Show } from "solid-js";
import type { Desk } from "../../desk/desk";
import { live } from "../../desk/live-desk";
import { safetyWords } from "../../wording/safety-words";
import { RestoreForm } from "./restore-form";

/** For a tablet without an office: what it lost, if it ever had one, and how to restore an office here. */
export function BringBack(props: { desk: Desk; opened: boolean }) {
  const damage = live(props.desk, (journal) => journal.damage());
  const [wanted, setWanted] = createSignal(false);
  return (
    <Show when={!props.opened}>
      <Show when={damage()?.missing}>
        {(lines) => (
          <p class="notice care" role="alert">
            {safetyWords().notices.lostAll(lines())}
          </p>
        )}
      </Show>
      <Show
        when={wanted() || damage()?.missing}
        fallback={
          <button class="btn quiet" onClick={() => setWanted(true)}>
            {safetyWords().restore.title}
          </button>
        }
      >
        <RestoreForm desk={props.desk} />
      </Show>
    </Show>
  );
}
