import type { RouteSectionProps } from "@solidjs/router";
import { createMemo, createSignal, Show } from "solid-js";
import type { Desk } from "../desk/desk";
import { useDesk, useDeskState } from "../desk/live-desk";
import { liveOffice, type NamedMember } from "../desk/live-office";
import { SessionContext, type Session } from "../desk/live-session";
import { createIdle } from "../device/idle";
import { staffWords } from "../wording/staff-words";
import { words } from "../wording/words";
import { SignIn } from "./sign-in";
import { StaffFrame } from "./staff-frame";
import "./staff.css";

/** A staff screen left open shows names of helpers and who is stuck where: two minutes, then it locks. */
const lockAfterSeconds = 90;

/** Every staff screen stands behind this door; locking returns to where the citizen was. */
export function StaffSide(props: RouteSectionProps & { onLeave: () => void }) {
  const state = useDeskState();
  const desk = useDesk();
  return (
    <Show
      when={desk()}
      keyed
      fallback={
        <main class="staff-door">
          <p role="status">{state().state === "refused" ? words().trouble.noStorageStaff : ""}</p>
          <button class="btn second" onClick={() => props.onLeave()}>
            {staffWords().signIn.back}
          </button>
        </main>
      }
    >
      {(open) => (
        <Door desk={open} onLeave={props.onLeave}>
          {props.children}
        </Door>
      )}
    </Show>
  );
}

function Door(props: { desk: Desk; onLeave: () => void; children: RouteSectionProps["children"] }) {
  const [member, setMember] = createSignal<NamedMember>();
  const known = liveOffice(props.desk);
  const lock = () => {
    setMember(undefined);
    props.onLeave();
  };
  createIdle({ afterSeconds: () => lockAfterSeconds, held: () => false, onLeft: lock });
  const session = createMemo((): Session | undefined => {
    const who = member();
    const office = known()?.office?.id;
    return who && office ? { desk: props.desk, member: who, office, lock } : undefined;
  });
  return (
    <Show
      when={session()}
      fallback={<SignIn desk={props.desk} office={known()} onEnter={setMember} onLeave={props.onLeave} />}
    >
      {(open) => (
        <SessionContext.Provider value={open}>
          <StaffFrame sample={known()?.office?.sample ?? false}>{props.children}</StaffFrame>
        </SessionContext.Provider>
      )}
    </Show>
  );
}
