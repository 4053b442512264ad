import { createSignal, onMount, Show } from "solid-js";
import { goBack } from "../device/this-release";
import { tabletWords } from "../wording/tablet-words";
import "./way-back.css";

/** Goes back to the release before. A release that was left does not come back by itself, so the person is asked twice. */
export function WayBack() {
  const [asked, setAsked] = createSignal(false);
  const says = () => tabletWords().version;
  return (
    <Show
      when={asked()}
      fallback={
        <p class="way-back-do">
          <button class="btn quiet" onClick={() => setAsked(true)}>
            {says().goBack}
          </button>
        </p>
      }
    >
      <Sure onStay={() => setAsked(false)} />
    </Show>
  );
}

function Sure(props: { onStay: () => void }) {
  let stay!: HTMLButtonElement;
  const says = () => tabletWords().version;
  onMount(() => stay.focus());
  return (
    <div class="way-back">
      <p>{says().sure}</p>
      <p class="way-back-do">
        <button class="btn second" onClick={() => void goBack()}>
          {says().goBack}
        </button>
        <button class="btn quiet" ref={stay} onClick={() => props.onStay()}>
          {says().stay}
        </button>
      </p>
    </div>
  );
}
