import { A } from "@solidjs/router";
import { lazy, Match, Suspense, Switch } from "solid-js";
import type { Desk } from "../desk/desk";
import { endDaysOf } from "../desk/live-day";
import { live } from "../desk/live-desk";
import { liveOffice } from "../desk/live-office";
import { setUpAddress } from "../domain/addresses";
import { visitWords } from "../wording/visit-words";
import { ClosedNotice } from "./closed-notice";

const SampleNotice = lazy(async () => ({ default: (await import("./sample-notice")).SampleNotice }));

/** About the office of this tablet: not opened yet, a trial, or closed just now. */
export function OfficeNotice(props: { desk: Desk }) {
  const known = liveOffice(props.desk);
  const damage = live(props.desk, (journal) => journal.damage());
  endDaysOf(props.desk);
  return (
    <Switch>
      <Match when={known() && !known()?.office}>
        <div class="notice spread">
          <p>{damage()?.missing ? visitWords().notices.lost : visitWords().notices.newTablet}</p>
          <A class="btn second" href={setUpAddress}>
            {visitWords().notices.setUp}
          </A>
        </div>
      </Match>
      <Match when={known()?.office?.sample}>
        <Suspense>
          <SampleNotice desk={props.desk} />
        </Suspense>
      </Match>
      <Match when={known()?.office?.hours}>{(hours) => <ClosedNotice hours={hours()} read={props.desk.now} />}</Match>
    </Switch>
  );
}
