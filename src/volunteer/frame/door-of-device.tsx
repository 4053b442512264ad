import { Navigate } from "@solidjs/router";
import { Show, type JSX } from "solid-js";
import type { Desk } from "../../desk/desk";
import { liveKind } from "../../desk/live-kind";
import { boardAddress } from "../../domain/addresses";
import { Door } from "../door/door";

/**
 * The volunteers' door, as this device has it: a phone stays behind it, because it has no citizen's side to go back to, and a
 * board on the wall has none, for nobody signs in there.
 */
export function DoorOfDevice(props: { desk: Desk; onLeave: () => void; children: JSX.Element }) {
  const kind = liveKind(props.desk);
  const onLeave = () => void (kind() === "tablet" && props.onLeave());
  return (
    <Show when={kind() !== "board"} fallback={<Navigate href={boardAddress} />}>
      <Door desk={props.desk} onLeave={onLeave}>
        {props.children}
      </Door>
    </Show>
  );
}
