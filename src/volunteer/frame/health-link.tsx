import { A } from "@solidjs/router";
import { Show } from "solid-js";
import { storageKept } from "../../device/keep-storage";
import { offline } from "../../device/release";
import { tabletAddress } from "../../domain/addresses";
import { tabletWords } from "../../wording/tablet-words";
import "./health-link.css";

/** What has to be done at this tablet now; undefined while nothing has. */
function trouble(): string | undefined {
  if (storageKept() === false) return tabletWords().troubles.storage;
  return offline() === "refused" ? tabletWords().troubles.offline : undefined;
}

/** A link to the tablet's health page. While its lamp is red it says below why. */
export function HealthLink(props: { lit: boolean }) {
  const lamp = () => {
    if (trouble()) return "bad";
    return offline() === "ready" ? "good" : "care";
  };
  return (
    <A href={tabletAddress} class="health-link wide" classList={{ active: props.lit }} replace>
      <span class={`lamp ${lamp()}`} role="img" aria-label={tabletWords().lamps[lamp()]} />
      <span>
        {tabletWords().link}
        <Show when={trouble()}>{(why) => <small>{why()}</small>}</Show>
      </span>
    </A>
  );
}

/** The same on a phone, whose bar has no room for it: one line below the head row, and only while the lamp is red. */
export function HealthSign() {
  return (
    <Show when={trouble()}>
      {(why) => (
        <A href={tabletAddress} class="health-sign" replace>
          <span class="lamp bad" role="img" aria-label={tabletWords().lamps.bad} />
          {tabletWords().link}: {why()}
        </A>
      )}
    </Show>
  );
}
