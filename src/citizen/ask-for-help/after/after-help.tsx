import { Show } from "solid-js";
import type { Desk } from "../../../desk/desk";
import type { Turn } from "../../../desk/read-turn";
import { hadTurn } from "../../../domain/request/outcome";
import { Frame } from "../../frame";
import { HomeButton } from "../../home-button";
import { Alarm } from "./alarm";
import { Feedback } from "./feedback";
import { LeaveButton } from "../number/leave-button";
import { HowItEnded, type Closed } from "./how-it-ended";
import "./after-help.css";

/** After the turn: how it ended, the step to do once more alone, and how the help was. */
export function AfterHelp(props: { desk: Desk; turn: Turn }) {
  const closed = () => props.turn.request as Closed;
  const metSomebody = () => (closed().servedBy ?? closed().by) !== undefined;
  const wasServed = () => metSomebody() && hadTurn(closed().outcome);
  return (
    <Frame
      actions={
        <>
          <HomeButton />
          <LeaveButton class="quiet" />
        </>
      }
    >
      <div class="after" classList={{ single: !metSomebody() }}>
        <HowItEnded turn={props.turn} />
        <Show when={metSomebody()}>
          <section class="after-said">
            <Show when={wasServed()}>
              <Feedback desk={props.desk} request={closed()} />
            </Show>
            <Alarm desk={props.desk} request={closed()} />
          </section>
        </Show>
      </div>
    </Frame>
  );
}
