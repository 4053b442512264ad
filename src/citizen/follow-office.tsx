// @chunk later
import { createEffect, Show } from "solid-js";
import type { Desk } from "../desk/desk";
import { useDesk } from "../desk/live-desk";
import { liveOffice } from "../desk/live-office";
import { showConfirmedOnly } from "./told-guides";

/** It stands beside the languages on every screen of citizens, and hears what the office says of tellings that nobody confirmed. */
export function FollowOffice() {
  const desk = useDesk();
  return (
    <Show when={desk()} keyed>
      {(open) => <Follow desk={open} />}
    </Show>
  );
}

function Follow(props: { desk: Desk }) {
  const known = liveOffice(props.desk);
  // Each screen asks anew, and until the answer comes what the screen before heard stays true.
  createEffect(() => {
    const answer = known();
    if (answer) showConfirmedOnly(answer.office?.confirmedTellings === true);
  });
  return null;
}
