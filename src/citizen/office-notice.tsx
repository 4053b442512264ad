import { A } from "@solidjs/router";
import { Match, Switch } from "solid-js";
import type { Desk } from "../desk/desk";
import { endDaysOf } from "../desk/live-day";
import { live } from "../desk/live-desk";
import { liveOffice } from "../desk/live-office";
import { eraseSampleOffice } from "../desk/office/erase-sample-office";
import { visitWords } from "../wording/visit-words";
import { ClosedNotice } from "./closed-notice";
import { endSitting } from "./sitting";

/** About the office of this tablet: not opened yet, a trial, or closed just now. */
export function OfficeNotice(props: { desk: Desk }) {
  const known = liveOffice(props.desk);
  const damage = live(props.desk, (journal) => journal.damage());
  endDaysOf(props.desk);
  const onErase = async () => {
    if ((await eraseSampleOffice(props.desk)) === "erased") endSitting();
  };
  return (
    <Switch>
      <Match when={known() && !known()?.office}>
        <div class="notice spread">
          <p>{damage()?.missing ? visitWords().notices.lost : visitWords().notices.newTablet}</p>
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
