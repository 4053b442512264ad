import { createSignal, Show } from "solid-js";
import { createNarrow } from "../../device/create-narrow";
import { staffWords } from "../../wording/staff-words";
import type { ConsoleContext } from "../console/console-context";
import { WorkBar } from "./work-bar";
import { WorkOpen } from "./work-open";

/** How many wait, and the helper's own work; on a phone folded behind what it is, so that the people stand near the top. */
export function ListHead(props: { context: ConsoleContext }) {
  const narrow = createNarrow();
  const [open, setOpen] = createSignal(false);
  return (
    <>
      <div class="spread console-head">
        <h2>{staffWords().list.title}</h2>
        <strong class="console-count">{props.context.view().waitingCount}</strong>
        <Show when={narrow()}>
          <WorkOpen context={props.context} open={open()} onOpen={setOpen} />
        </Show>
      </div>
      <Show when={!narrow() || open()}>
        <WorkBar context={props.context} stated={narrow()} />
      </Show>
    </>
  );
}
