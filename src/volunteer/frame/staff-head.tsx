import { A } from "@solidjs/router";
import { Show } from "solid-js";
import { useSession } from "../../desk/live-session";
import { addressOf, placeOf, type Door } from "../../domain/team/may";
import { LockIcon } from "../../ui/pictures/lock-icon";
import { staffWords } from "../../wording/staff-words";
import { HealthSign } from "./health-link";
import { StaffTabs } from "./staff-tabs";
import { TextSizeButton } from "./text-size";

/** The top row of every staff screen: who is signed in, the places, the size of the text, and the lock. */
export function StaffHead(props: { sample: boolean; door: Door | undefined }) {
  const session = useSession();
  const lit = () => props.door && placeOf(props.door);
  return (
    <>
      <header class="staff-head">
        <p class="staff-who">
          {/* Whoever looks for their own PIN taps their own name. */}
          <A href={addressOf("pin")} aria-label={`${session().member.name}: ${staffWords().settings.ownPin}`} replace>
            <strong>{session().member.name}</strong>
          </A>
          <Show when={props.sample}>
            <span class="pill care">{staffWords().frame.sample}</span>
          </Show>
        </p>
        <StaffTabs lit={lit()} />
        <TextSizeButton />
        <button class="staff-lock" onClick={() => session().lock()}>
          <LockIcon />
          {staffWords().frame.lock}
        </button>
      </header>
      <HealthSign />
    </>
  );
}
