// @chunk later
import { Match, Show, Switch } from "solid-js";
import type { Desk } from "../../desk/desk";
import type { LiveHub } from "../../desk/live-kind";
import { sharingWords, timeSaid } from "../../wording/sharing-words";
import { AsideNotice } from "./aside-notice";
import "./line-sign.css";

/**
 * Says that the other devices are not reached: since when, what works all the same and what waits. On a narrow screen it is
 * one sentence until somebody asks for the rest.
 */
export function LineSign(props: { hub: LiveHub; desk: Desk }) {
  const says = sharingWords;
  return (
    <>
      <Switch>
        <Match when={props.hub.line === "locked-out"}>
          <p class="notice care" role="alert">
            {says().lockedOut}
          </p>
        </Match>
        <Match when={props.hub.line === "away"}>
          <AwaySign hub={props.hub} now={props.desk.now()} />
        </Match>
        <Match when={props.hub.read < 1}>
          <p class="notice" role="status">
            {says().reading(Math.floor(props.hub.read * 100))}
          </p>
        </Match>
      </Switch>
      <Show when={props.hub.aside.length}>
        <AsideNotice aside={props.hub.aside} />
      </Show>
    </>
  );
}

const isWide = () => matchMedia("(min-width: 43.8125em)").matches;

function AwaySign(props: { hub: LiveHub; now: number }) {
  const says = () => sharingWords().away;
  return (
    <div class="notice line-away" role="status">
      <details open={isWide()}>
        <summary>
          <strong>{says().title(timeSaid(props.hub.since, props.now))}</strong>
        </summary>
        <p>
          {props.hub.kind === "phone" ? says().worksOnPhone : says().works} {says().waits}
        </p>
      </details>
    </div>
  );
}
