// @chunk later
import { createSignal, Show } from "solid-js";
import { sharingWords } from "../../wording/sharing-words";
import type { ConsoleContext } from "../console/console-context";
import type { Kept } from "../console/tell";
import "./take-alone.css";

/** A lead may take what another device keeps; asked twice, because two may then help the same person. */
export function TakeAlone(props: { kept: Kept; context: ConsoleContext }) {
  const [asking, setAsking] = createSignal(false);
  const says = () => sharingWords().alone;
  return (
    <div class="notice care take-alone">
      <Show
        when={asking()}
        fallback={
          <button class="btn second" onClick={() => setAsking(true)}>
            {says().choose(props.kept.number)}
          </button>
        }
      >
        <p role="alert">{says().sure(props.kept.number, props.kept.keptBy)}</p>
        <div class="row">
          <button class="btn danger" onClick={() => props.context.onTakeAlone(props.kept.id)}>
            {says().yes}
          </button>
          <button class="btn quiet" onClick={() => props.context.setSaid()}>
            {says().no}
          </button>
        </div>
      </Show>
    </div>
  );
}
