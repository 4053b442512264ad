// @chunk later
import { Match, Show, Switch } from "solid-js";
import type { Desk } from "../../desk/desk";
import { liveMembers, type NamedMember } from "../../desk/live-office";
import { choosePhonePin } from "../../desk/team/phone-pin";
import { createFetchedPart } from "../../ui/create-fetched-part";
import { sharingWords } from "../../wording/sharing-words";
import { NewRelease } from "./new-release";
import { PinForm } from "../pin/pin-form";
import { PinEntry } from "./pin-entry";

interface OfPhone {
  desk: Desk;
  onEnter: (member: NamedMember) => void;
}

/** A phone opens for one member, by the PIN that they chose on it; it offers nobody else and no other way in. */
export function PhoneSignIn(props: OfPhone & { member: string | undefined }) {
  const members = liveMembers(props.desk);
  const owner = () => members()?.find(({ id }) => id === props.member);
  const isGone = () => members()?.length && !owner();
  return (
    <main class="staff-door">
      <NewRelease />
      <Show
        when={owner()?.id}
        keyed
        fallback={<p role="status">{isGone() ? sharingWords().phone.gone : sharingWords().phone.opening}</p>}
      >
        <PinOfPhone {...props} member={owner()!} />
      </Show>
    </main>
  );
}

function PinOfPhone(props: OfPhone & { member: NamedMember }) {
  const { found: hasPin } = createFetchedPart(
    () => props.member.id,
    (id) => props.desk.vault.hasPin(id),
  );
  const says = () => sharingWords().phone;
  const onEnter = () => props.onEnter(props.member);
  return (
    <Switch>
      <Match when={hasPin() === false}>
        <h1>{says().choosePin(props.member.name)}</h1>
        <PinForm
          explains={says().choosePinHow}
          save={says().savePin}
          good=""
          asksOld={false}
          onSave={({ fresh }) => choosePhonePin(props.desk, props.member.id, fresh)}
          onChanged={onEnter}
        />
      </Match>
      <Match when={hasPin()}>
        <PinEntry
          desk={props.desk}
          member={props.member}
          helped={undefined}
          isAlone
          onEnter={onEnter}
          onWay={() => undefined}
          onWaiting={() => undefined}
        />
        <p class="second-ink">{says().forgot}</p>
      </Match>
    </Switch>
  );
}
