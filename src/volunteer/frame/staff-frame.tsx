import { A, useLocation } from "@solidjs/router";
import { createMemo, Show, Suspense, type JSX } from "solid-js";
import { useSession } from "../../desk/live-session";
import { addressOf, doorAt, may, tabOf, type Door } from "../../domain/team/may";
import { LockIcon } from "../../ui/pictures/lock-icon";
import { staffWords } from "../../wording/staff-words";
import { goUpOnBack } from "./go-up-on-back";
import { Notices } from "../notices/notices";
import { StaffTabs } from "./staff-tabs";

/** The top row of every staff screen: who is signed in, the tabs, and the lock. */
export function StaffFrame(props: { sample: boolean; children: JSX.Element }) {
  const session = useSession();
  const here = useLocation();
  // While the staff side is being left, the address is already that of a citizen's screen.
  const door = createMemo<Door | undefined>((before) => doorAt(here.pathname) ?? before);
  goUpOnBack();
  return (
    <div class="staff">
      <header class="staff-head">
        <p class="staff-who">
          <strong>{session().member.name}</strong>
          <Show when={props.sample}>
            <span class="pill care">{staffWords().frame.sample}</span>
          </Show>
        </p>
        <StaffTabs lit={door() && tabOf(door()!)} />
        <button class="staff-lock" onClick={() => session().lock()}>
          <LockIcon />
          {staffWords().frame.lock}
        </button>
      </header>
      <Notices />
      {/* A screen that is still being fetched leaves the way to the others in its place. */}
      <main class="staff-main">
        <Suspense>
          <Behind door={door()}>{props.children}</Behind>
        </Suspense>
      </main>
    </div>
  );
}

/** A screen that this member may not see is not even created. */
function Behind(props: { door: Door | undefined; children: JSX.Element }) {
  const session = useSession();
  const mayEnter = () => props.door !== undefined && may(session().member.role, props.door);
  const isDeep = () => props.door !== "settings" && tabOf(props.door!) === "settings";
  return (
    <Show when={mayEnter()} fallback={<NotYours />}>
      <Show when={isDeep()}>
        <A class="btn quiet staff-back" href={addressOf("settings")} replace>
          ‹ {staffWords().door.back}
        </A>
      </Show>
      {props.children}
    </Show>
  );
}

function NotYours() {
  return (
    <div class="staff-page">
      <p>{staffWords().frame.notYours}</p>
      <p class="row">
        <A class="btn second" href={addressOf("requests")} replace>
          {staffWords().frame.requests}
        </A>
      </p>
    </div>
  );
}
