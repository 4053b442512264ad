import { Match, Switch } from "solid-js";
import type { Called, InHand } from "../../domain/request/help-request";
import { CalledPanel } from "./called-panel";
import { ContactCard } from "./contact-card";
import { GroupInHand } from "../group/group-in-hand";
import { NothingInHand } from "../between-turns/nothing-in-hand";
import { RequestInHand } from "./request-in-hand";
import type { ConsoleContext } from "../console/console-context";
import { WhatWasTold } from "../console/what-was-told";

/** The right half of the console: the person who was called or is being helped, or a group; else what there is to do. */
export function InMyHands(props: { context: ConsoleContext }) {
  const held = () => props.context.held();
  const called = () => held().find((request): request is Called => request.state === "called");
  const inHand = () => held().find((request): request is InHand => request.state === "in-hand");
  return (
    <>
      <WhatWasTold context={props.context} />
      <section class="console-hand">
        <Switch fallback={<NothingInHand context={props.context} />}>
          <Match when={held().length > 1}>
            <GroupInHand requests={held()} context={props.context} />
          </Match>
          <Match when={called()}>{(request) => <CalledPanel request={request()} context={props.context} />}</Match>
          <Match when={inHand()}>
            {(request) => (
              <>
                <ContactCard request={request()} context={props.context} />
                <RequestInHand request={request()} context={props.context} />
              </>
            )}
          </Match>
        </Switch>
      </section>
    </>
  );
}
