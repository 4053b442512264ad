import { Show } from "solid-js";
import type { Desk } from "../../desk/desk";
import type { HelpRequest } from "../../domain/request/help-request";
import { helpedOutcomes } from "../../domain/request/outcome";
import { Frame } from "../frame";
import { HomeButton } from "../home-button";
import { Alarm } from "./alarm";
import { Feedback } from "./feedback";
import { HowItEnded, type Closed } from "./how-it-ended";
import "./after-help.css";

/** After the turn: how it ended, the step to do once more alone, and how the help was. */
export function AfterHelp(props: { desk: Desk; request: HelpRequest }) {
  const closed = () => props.request as Closed;
  const metSomebody = () => (closed().servedBy ?? closed().by) !== undefined;
  const wasServed = () => metSomebody() && new Set<string>(helpedOutcomes).has(closed().outcome);
  return (
    <Frame actions={<HomeButton />}>
      <div class="after" classList={{ single: !metSomebody() }}>
        <HowItEnded request={closed()} />
        <Show when={metSomebody()}>
          <section class="after-said">
            <Show when={wasServed()}>
              <Feedback desk={props.desk} request={props.request} />
            </Show>
            <Alarm desk={props.desk} request={props.request} />
          </section>
        </Show>
      </div>
    </Frame>
  );
}
