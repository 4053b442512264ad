import { A } from "@solidjs/router";
import { Show, Suspense, type JSX } from "solid-js";
import { useSession } from "../desk/live-session";
import { LockIcon } from "../ui/lock-icon";
import { staffWords } from "../wording/staff-words";
import { Alarms } from "./alarms";
import { FloodNotice } from "./flood-notice";
import { HealthLink } from "./health-link";
import { JournalNotice } from "./journal-notice";
import { TabletNotices } from "./tablet-notices";

/** Top row of every staff screen: who, where to, and the lock. */
export function StaffFrame(props: { sample: boolean; children: JSX.Element }) {
  const session = useSession();
  return (
    <div class="staff">
      <header class="staff-head">
        <p class="staff-who">
          <strong>{session().member.name}</strong>
          <Show when={props.sample}>
            <span class="pill care">{staffWords().frame.sample}</span>
          </Show>
        </p>
        <nav>
          <A href="/volunteer" end replace>
            {staffWords().frame.requests}
          </A>
          <A href="/team" replace>
            {staffWords().frame.team}
          </A>
          <A href="/settings" replace>
            {staffWords().frame.settings}
          </A>
          <HealthLink />
        </nav>
        <button class="staff-lock" onClick={() => session().lock()}>
          <LockIcon />
          {staffWords().frame.lock}
        </button>
      </header>
      <JournalNotice />
      <TabletNotices />
      <Alarms />
      <FloodNotice />
      {/* A screen that is still being fetched leaves the way to the others in its place. */}
      <main class="staff-main">
        <Suspense>{props.children}</Suspense>
      </main>
    </div>
  );
}
