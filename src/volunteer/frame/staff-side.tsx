import type { RouteSectionProps } from "@solidjs/router";
import { onCleanup, Show } from "solid-js";
import { useDesk, useDeskState } from "../../desk/live-desk";
import { readAsStaff } from "../../wording/staff-language";
import { staffWords, whyNothingKept } from "../../wording/staff-words";
import { remakingNow } from "../../wording/visit-words";
import { DoorOfDevice } from "./door-of-device";
import "./staff.css";
import "./staff-phone.css";
import "../door/door.css";
import "../notices/notices.css";
import "../../ui/look/print.css";

/** All staff screens are behind this sign-in. Locking returns to the screen the citizen was on. */
export function StaffSide(props: RouteSectionProps & { onLeave: () => void }) {
  const state = useDeskState();
  const desk = useDesk();
  onCleanup(readAsStaff());
  return (
    <Show
      when={desk()}
      keyed
      fallback={
        <main class="staff-door">
          <p role="status">{state().state === "refused" ? whyNothingKept() : remakingNow(state())}</p>
          <button class="btn second" onClick={() => props.onLeave()}>
            {staffWords().signIn.back}
          </button>
        </main>
      }
    >
      {(open) => (
        <DoorOfDevice desk={open} onLeave={props.onLeave}>
          {props.children}
        </DoorOfDevice>
      )}
    </Show>
  );
}
