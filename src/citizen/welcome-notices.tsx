import { createSignal, onCleanup, Show } from "solid-js";
import { update, type TakeUp } from "../device/release";
import { whenQuiet } from "../device/when-quiet";
import { useDesk, useDeskState } from "../desk/live-desk";
import { visitWords } from "../wording/visit-words";
import { OfficeNotice } from "./office-notice";
import { RoleHome } from "./role-home";
import { isUntouched } from "./sitting";

/** What somebody in charge should notice on the welcome: storage refused, not opened yet, a trial, a new version. */
export function WelcomeNotices() {
  const state = useDeskState();
  const desk = useDesk();
  return (
    <>
      <Show when={state().state === "refused"}>
        <p class="notice care" role="status">
          {visitWords().notices.noStorage}
        </p>
      </Show>
      <Show when={desk()} keyed>
        {(open) => (
          <>
            <OfficeNotice desk={open} />
            <RoleHome desk={open} />
          </>
        )}
      </Show>
      <Show when={update()}>{(takeUp) => <ReleaseNotice onTakeUp={takeUp()} />}</Show>
    </>
  );
}

function ReleaseNotice(props: { onTakeUp: TakeUp }) {
  const [refused, setRefused] = createSignal(false);
  // A tablet that nobody tends takes the release up by itself, once its welcome has stood untouched.
  onCleanup(whenQuiet(() => void (isUntouched() && props.onTakeUp())));
  const onUpdate = async () => setRefused((await props.onTakeUp()) === "other-pages-open");
  return (
    <div class="notice spread">
      <p role="status">{refused() ? visitWords().notices.updateOthers : visitWords().notices.update}</p>
      <button class="btn second" onClick={() => void onUpdate()}>
        {visitWords().notices.updateNow}
      </button>
    </div>
  );
}
