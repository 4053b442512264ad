import { useLocation } from "@solidjs/router";
import { createEffect, createMemo, Suspense, type JSX } from "solid-js";
import { doorAt, type Door } from "../../domain/team/may";
import { LeadStripNow } from "../lead-strip/lead-strip-now";
import { Notices } from "../notices/notices";
import { BehindDoor } from "./behind-door";
import { goUpOnBack } from "./go-up-on-back";
import { StaffHead } from "./staff-head";
import { staffTextSize } from "./text-size";

/** What stands around every staff screen: the head row, and the notices that wait for an answer. */
export function StaffFrame(props: { sample: boolean; children: JSX.Element }) {
  const here = useLocation();
  // While the staff side is being left, the address is already that of a citizen's screen.
  const door = createMemo<Door | undefined>((before) => doorAt(here.pathname) ?? before);
  goUpOnBack();
  // A screen begins at its head, however far down the one before was read.
  const beginAtHead = (main: HTMLElement) => createEffect(() => here.pathname && main.scrollTo(0, 0));
  return (
    <div class="staff" data-text={staffTextSize()}>
      <StaffHead sample={props.sample} door={door()} />
      <Notices />
      <LeadStripNow away={door() !== "requests"} />
      {/* A screen that is still being fetched leaves the way to the others in its place. */}
      <main class="staff-main" ref={beginAtHead}>
        <Suspense>
          <BehindDoor door={door()}>{props.children}</BehindDoor>
        </Suspense>
      </main>
    </div>
  );
}
