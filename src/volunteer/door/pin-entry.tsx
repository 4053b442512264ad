import { createEffect, createSignal, onCleanup, Show } from "solid-js";
import type { Desk } from "../../desk/desk";
import type { NamedMember } from "../../desk/live-office";
import { signIn } from "../../desk/team/sign-in";
import { pinLength } from "../../domain/office/pin-guard";
import { NumberPad } from "../../ui/fields/number-pad";
import { staffWords } from "../../wording/staff-words";
import { OtherWays, type OtherWay } from "./other-ways";

interface PinEntryProps {
  desk: Desk;
  member: NamedMember;
  /** The member for whom a lead types the lead's own PIN. */
  helped: NamedMember | undefined;
  /** A phone has no other way in. */
  isAlone?: true;
  onEnter: () => void;
  onWay: (way: OtherWay) => void;
  onWaiting: (waiting: boolean) => void;
}

/**
 * The PIN pad. Digits are shown as dots and forgotten after every try. While the member must wait, it offers other ways
 * in.
 */
export function PinEntry(props: PinEntryProps) {
  const [pin, setPin] = createSignal("");
  const [checking, setChecking] = createSignal(false);
  const [triesLeft, setTriesLeft] = createSignal<number>();
  const [wait, setWait] = createSignal(0);
  onCleanup(props.desk.vault.watchWait(props.member.id, setWait));
  const onTry = async () => {
    if (checking() || pin().length !== pinLength) return;
    setChecking(true);
    const answer = await signIn(props.desk, props.member.id, pin());
    setPin("");
    setChecking(false);
    if (answer.open) return props.onEnter();
    setTriesLeft(answer.triesLeft);
  };
  const onTyped = (typed: string) => {
    setPin(typed);
    if (typed.length === pinLength) void onTry();
  };
  const isWaiting = () => !checking() && wait() > 0;
  createEffect(() => props.onWaiting(isWaiting()));
  return (
    <>
      <h1>{staffWords().signIn.pinOf(props.member.name)}</h1>
      <Show when={props.helped}>{(member) => <p>{staffWords().door.opensFor(member().name)}</p>}</Show>
      <Show when={!isWaiting()}>
        <p class="pin-dots" role="status" aria-label={staffWords().signIn.typed(pin().length)}>
          {"●".repeat(pin().length).padEnd(pinLength, "○")}
        </p>
      </Show>
      <p role="alert" class="pin-answer">
        <Answer checking={checking()} wait={wait()} triesLeft={triesLeft()} />
      </p>
      <Show when={!isWaiting()} fallback={<Ways {...props} />}>
        <NumberPad
          typed={pin()}
          most={pinLength}
          disabled={checking()}
          names={{
            digit: staffWords().signIn.digit,
            erase: staffWords().signIn.erase,
            enter: staffWords().signIn.enter,
          }}
          onTyped={onTyped}
          onEnter={() => void onTry()}
        />
      </Show>
    </>
  );
}

const Ways = (props: PinEntryProps) => (
  <Show when={!props.isAlone}>
    <OtherWays {...props} isHelping={props.helped !== undefined} />
  </Show>
);

function Answer(props: { checking: boolean; wait: number; triesLeft: number | undefined }) {
  return (
    <Show when={!props.checking} fallback={staffWords().signIn.checking}>
      <Show
        when={props.wait > 0}
        fallback={props.triesLeft === undefined ? " " : staffWords().signIn.wrong(props.triesLeft)}
      >
        {staffWords().signIn.wait(minutesAndSeconds(props.wait))}
      </Show>
    </Show>
  );
}

const minutesAndSeconds = (seconds: number): string =>
  `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, "0")}`;
