import "./view.css";
import { For } from "solid-js";
import { Picture } from "../../../ui/pictures/picture";
import { Tappable } from "../../simulator/tappable";
import type { Touch } from "../../simulator/touch";
import type { CallsPart } from "./schema";

/** The ways to call, where a real chat has them: in its bar. */
export function CallsView(props: { part: CallsPart; touch: Touch }) {
  return (
    <div class="ph-calls">
      <For each={props.part.calls}>
        {(call) => (
          <Tappable id={call.id} touch={props.touch} class="ph-call">
            <span class="ph-call-sign" role="img" aria-label={call.label}>
              <Picture name={call.picture} />
            </span>
          </Tappable>
        )}
      </For>
    </div>
  );
}
