import { Show } from "solid-js";
import { createTakeUp, update } from "../../device/release";
import { ReleaseNotice } from "../../ui/release-notice";
import { visitWords } from "../../wording/visit-words";

/** This must be shorter than the time after which the staff side locks, because locking restarts every idle timer. */
const afterMs = 60_000;

/** Nobody sees the welcome on a volunteers' tablet, so the sign-in screen offers a new release as well. */
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
