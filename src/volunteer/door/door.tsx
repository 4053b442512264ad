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

/** A staff screen left open shows names of helpers and who is stuck where: two minutes, then it locks. */
const lockAfterSeconds = 90;

/** Nobody signed in, nothing to see; whoever signs in is asked for again after two untouched minutes. */
export function Door(props: { desk: Desk; onLeave: () => void; children: JSX.Element }) {
  const [member, setMember] = createSignal<NamedMember>();
  const known = liveOffice(props.desk);
  endDaysOf(props.desk);
  // However the door is shut, what a card opened is shut with it.
  createEffect(() => void (member() || props.desk.contacts.lock()));
  onCleanup(() => props.desk.contacts.lock());
  const lock = () => {
    setMember(undefined);
    props.onLeave();
  };
  /** Nothing of whoever was in is left to the next: no card's key, and no screen, for the session is another. */
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
  // By its id alone: the office is told anew whenever it is read anew, and a screen must outlive that with all that is
  // typed in it.
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
