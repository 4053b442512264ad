import { Show } from "solid-js";
import type { Desk } from "../../desk/desk";
import { boardAddress, requestsAddress, welcomeAddress } from "../../domain/addresses";
import { devicesWords } from "../../wording/devices-words";
import { PhonePin } from "./phone-pin";

const homes = { board: boardAddress, welcome: welcomeAddress };

/** The device is in. A phone is given a PIN of its own first; whichever it is, the page is opened anew, as one of the office's. */
export function Joined(props: { desk: Desk; member: string | undefined; home: keyof typeof homes }) {
  const open = (address: string) => location.replace(address);
  if (props.member === undefined) open(homes[props.home]);
  return (
    <Show when={props.member} fallback={<p role="status">{devicesWords().join.done}</p>}>
      {(member) => <PhonePin desk={props.desk} member={member()} onSet={() => open(requestsAddress)} />}
    </Show>
  );
}
