import { Show } from "solid-js";
import { createTakeUp, update } from "../device/release";
import { ReleaseNotice } from "../ui/release-notice";
import { visitWords } from "../wording/visit-words";
import { isUntouched } from "./sitting";

/** A release that waits to be taken up, by itself only while nobody is in the middle of something. */
export function NewRelease() {
  return (
    <Show when={update()}>
      <Waiting />
    </Show>
  );
}

function Waiting() {
  const takeUp = createTakeUp(isUntouched);
  return <ReleaseNotice says={visitWords().notices} takeUp={takeUp} />;
}
