import { lazy, Show, Suspense } from "solid-js";
import { createTakeUp, update } from "../device/release";
import { useDesk, useDeskState } from "../desk/live-desk";
import { ReleaseNotice } from "../ui/release-notice";
import { nothingKept, remakingNow, visitWords } from "../wording/visit-words";
import { OfficeNotice } from "./office-notice";
import { RoleHome } from "./role-home";
import { isUntouched, sitting } from "./sitting";

const NumberKept = lazy(async () => ({ default: (await import("./number-kept")).NumberKept }));

/** What somebody in charge should notice on the welcome: storage refused, rows made anew, not opened yet, a trial, a new version. */
export function WelcomeNotices() {
  const state = useDeskState();
  const desk = useDesk();
  return (
    <>
      <Show when={state().state === "refused"}>
        <p class="notice care" role="status">
          {nothingKept()}
        </p>
      </Show>
      <Show when={remakingNow(state())}>
        <p class="notice" role="status">
          {remakingNow(state())}
        </p>
      </Show>
      <Show when={desk()} keyed>
        {(open) => (
          <>
            <OfficeNotice desk={open} />
            <RoleHome desk={open} />
            <Suspense>
              <Show when={sitting().request} keyed>
                {(request) => <NumberKept desk={open} request={request} />}
              </Show>
            </Suspense>
          </>
        )}
      </Show>
      <Show when={update()}>
        <NewRelease />
      </Show>
    </>
  );
}

function NewRelease() {
  const takeUp = createTakeUp(isUntouched);
  return <ReleaseNotice says={visitWords().notices} takeUp={takeUp} />;
}
