// @chunk later
import { Show } from "solid-js";
import { sharingWords } from "../../wording/sharing-words";
import "./still-telling.css";

/** The other devices are being told of a tap; whoever waits reads what to do meanwhile. */
export function StillTelling(props: { since: "now" | "long" }) {
  const says = () => sharingWords().telling;
  return (
    <div class="notice still-telling" role="status">
      <p>
        <strong>{says().now}</strong>
      </p>
      <Show when={props.since === "long"}>
        <p>{says().long}</p>
      </Show>
    </div>
  );
}
