import { A } from "@solidjs/router";
import { createSignal, Match, Show, Switch } from "solid-js";
import { update, type TakeUp } from "../device/release";
import { eraseSampleOffice } from "../desk/office/erase-sample-office";
import type { Desk } from "../desk/desk";
import { useDesk, useDeskState } from "../desk/live-desk";
import { liveOffice } from "../desk/live-office";
import { visitWords } from "../wording/visit-words";
import { ClosedNotice } from "./closed-notice";
import { endSitting } from "./sitting";

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
        {(open) => <OfficeNotice desk={open} />}
      </Show>
      <Show when={update()}>{(takeUp) => <ReleaseNotice onTakeUp={takeUp()} />}</Show>
    </>
  );
}

function ReleaseNotice(props: { onTakeUp: TakeUp }) {
  const [refused, setRefused] = createSignal(false);
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

function OfficeNotice(props: { desk: Desk }) {
  const known = liveOffice(props.desk);
  const onErase = async () => {
    if ((await eraseSampleOffice(props.desk)) === "erased") endSitting();
  };
  return (
    <Switch>
      <Match when={known() && !known()?.office}>
        <div class="notice spread">
          <p>{visitWords().notices.newTablet}</p>
          <A class="btn second" href="/set-up">
            {visitWords().notices.setUp}
          </A>
        </div>
      </Match>
      <Match when={known()?.office?.sample}>
        <div class="notice care spread">
          <p>{visitWords().notices.sample}</p>
          <button class="btn second" onClick={() => void onErase()}>
            {visitWords().notices.eraseSample}
          </button>
        </div>
      </Match>
      <Match when={known()?.office?.hours}>{(hours) => <ClosedNotice hours={hours()} read={props.desk.now} />}</Match>
    </Switch>
  );
}
