import { Show } from "solid-js";
import { createTakeUp, update } from "../../device/release";
import { ReleaseNotice } from "../../ui/release-notice";
import { visitWords } from "../../wording/visit-words";

/** Before the door shuts itself for want of a touch, and all that counts the quiet begins anew. */
const afterMs = 60_000;

/** On a volunteers' tablet nobody sees the welcome: what takes a new release up there stands at their door as well. */
export function NewRelease() {
  return (
    <Show when={update()}>
      <TakeUp />
    </Show>
  );
}

function TakeUp() {
  const takeUp = createTakeUp(() => true, afterMs);
  return <ReleaseNotice says={visitWords().notices} takeUp={takeUp} />;
}
