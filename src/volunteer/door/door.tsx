import { createEffect, createMemo, createSignal, onCleanup, Show, type JSX } from "solid-js";
import type { Desk } from "../../desk/desk";
import { liveOffice, type NamedMember } from "../../desk/live-office";
import { SessionContext, type Session } from "../../desk/live-session";
import { endDaysOf } from "../../desk/live-day";
import { coverWhenHidden } from "../../device/cover";
import { createIdle } from "../../device/idle";
import { OwnPinFirst } from "./own-pin-first";
import { SignIn } from "./sign-in";
import { StaffFrame } from "../frame/staff-frame";

/** A staff screen shows names and who is stuck at which step, so it locks after two minutes without a touch. */
const lockAfterSeconds = 90;

/**
 * Staff screens are shown only to a member who is signed in. After two minutes without a touch the member must sign in
 * again.
 */
export function Door(props: { desk: Desk; onLeave: () => void; children: JSX.Element }) {
  const [member, setMember] = createSignal<NamedMember>();
  const known = liveOffice(props.desk);
  endDaysOf(props.desk);
  // Whenever the member is signed out, the key that a card opened is thrown away as well.
  createEffect(() => void (member() || props.desk.contacts.lock()));
  onCleanup(() => props.desk.contacts.lock());
  const lock = () => {
    setMember(undefined);
    props.onLeave();
  };
  /** The next member gets a new session: neither a card's key nor an open screen of the member before is left. */
  const handTo = (next: NamedMember) => {
    props.desk.contacts.lock();
    setMember(next);
  };
  coverWhenHidden(() => void (member() && lock()));
  createIdle({
    afterSeconds: () => lockAfterSeconds,
    held: () => false,
    plays: () => false,
    asks: () => false,
    onLeft: lock,
  });
  // Compared by id alone: the office is a new object each time it is read, and a screen must survive that with
  // everything that is typed in it.
  const officeId = createMemo(() => known()?.office?.id);
  const session = createMemo((): Session | undefined => {
    const who = member();
    const office = officeId();
    return who && office ? { desk: props.desk, member: who, office, lock, handTo } : undefined;
  });
  return (
    <Show
      when={session()}
      keyed
      fallback={<SignIn desk={props.desk} office={known()} onEnter={setMember} onLeave={props.onLeave} />}
    >
      {(open) => (
        <SessionContext.Provider value={() => open}>
          <OwnPinFirst session={open} sample={known()?.office?.sample ?? false}>
            <StaffFrame sample={known()?.office?.sample ?? false}>{props.children}</StaffFrame>
          </OwnPinFirst>
        </SessionContext.Provider>
      )}
    </Show>
  );
}
