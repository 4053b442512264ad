import { Match, Switch } from "solid-js";
import type { Called, InHand } from "../../domain/request/help-request";
import { CalledPanel } from "./called-panel";
import { ContactCard } from "./contact-card";
import { GroupInHand } from "../group/group-in-hand";
import { NothingInHand } from "../between-turns/nothing-in-hand";
import { RequestInHand } from "./request-in-hand";
import type { Room } from "../console/room";
import { UndoNotice } from "./undo-notice";
import { sentence } from "../console/tell";

/** The right half: whoever was called, is being helped, or learns in a group; else what there is to do. */
export function InMyHands(props: { room: Room }) {
  const held = () => props.room.held();
  const called = () => held().find((request): request is Called => request.state === "called");
  const inHand = () => held().find((request): request is InHand => request.state === "in-hand");
  const said = () => {
    const last = props.room.said();
    // True when it was said, no longer once somebody has come.
    return last === "nobody-waits" && props.room.view().waiting.length ? undefined : last;
  };
  return (
    <>
      <UndoNotice room={props.room} />
      <section class="console-hand">
        <p role="alert" class="console-said">
          {said() ? sentence(said()!) : ""}
        </p>
        <Switch fallback={<NothingInHand room={props.room} />}>
          <Match when={held().length > 1}>
            <GroupInHand requests={held()} room={props.room} />
          </Match>
          <Match when={called()}>{(request) => <CalledPanel request={request()} room={props.room} />}</Match>
          <Match when={inHand()}>
            {(request) => (
              <>
                <ContactCard request={request()} room={props.room} />
                <RequestInHand request={request()} room={props.room} />
              </>
            )}
          </Match>
        </Switch>
      </section>
    </>
  );
}
