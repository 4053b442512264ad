import { createEffect, lazy, Show, Suspense } from "solid-js";
import { takeUpOwnGuides } from "../content/catalogue";
import { useDesk, useDeskState } from "../desk/live-desk";
import { laterPart } from "../ui/later-part";
import { nothingKept, remakingNow } from "../wording/visit-words";
import { NewRelease } from "./new-release";
import { OftenHere } from "./often-here";
import { OfficeNotice } from "./office-notice";
import { RoleHome } from "./role-home";
import { isUntouched, sitting } from "./sitting";

const Unfinished = lazy(async () => ({ default: (await import("./unfinished")).Unfinished }));
const WelcomePicture = laterPart(async () => (await import("./welcome-picture")).WelcomePicture);
const NumberKept = lazy(async () => ({ default: (await import("./number-kept")).NumberKept }));

/** What somebody in charge should notice on the welcome: storage refused, rows made anew, not opened yet, a trial, a new version. */
export function WelcomeNotices() {
  const state = useDeskState();
  const desk = useDesk();
  createEffect(() => isUntouched() && takeUpOwnGuides());
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
              <Show when={sitting().request} keyed fallback={<Unfinished />}>
                {(request) => <NumberKept desk={open} request={request} />}
              </Show>
            </Suspense>
            <OftenHere desk={open} />
          </>
        )}
      </Show>
      <NewRelease />
      <WelcomePicture />
    </>
  );
}
