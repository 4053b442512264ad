// @chunk later
import { Show } from "solid-js";
import type { LiveHub } from "../../desk/live-kind";
import { useSession } from "../../desk/live-session";
import { sharingWords, timeSaid } from "../../wording/sharing-words";
import { HealthRow, type Lamp } from "./health-row";
import { HubClockRow } from "./hub-clock-row";

/** How this device stands with the others: reached or not, how much is read, what it owes, the hub's clock and engine. */
export function HubRows(props: { hub: LiveHub }) {
  const says = () => sharingWords().health;
  return (
    <>
      <LineRow hub={props.hub} />
      <HealthRow
        lamp={props.hub.owed ? "care" : "good"}
        title={says().owedTitle}
        says={props.hub.owed ? says().owed(props.hub.owed) : says().paid}
      />
      <HubClockRow skewMs={props.hub.skewMs} />
      <Show
        when={props.hub.engine}
        fallback={<HealthRow lamp="care" title={says().engineTitle} says={says().engineUnknown} />}
      >
        {(engine) => (
          <HealthRow
            lamp={engine().durable ? "good" : "bad"}
            title={says().engineTitle}
            says={engine().durable ? says().engine(engine().version) : says().notDurable(engine().version)}
          />
        )}
      </Show>
    </>
  );
}

const lamps: Record<LiveHub["line"], Lamp> = { up: "good", away: "care", "locked-out": "bad" };

function LineRow(props: { hub: LiveHub }) {
  const { desk } = useSession()();
  const since = () => timeSaid(props.hub.since, desk.now());
  const words = () => {
    const { health, away, lockedOut } = sharingWords();
    const { line, kind, read } = props.hub;
    if (line === "locked-out") return lockedOut;
    if (line === "away")
      return [away.title(since()), kind === "phone" ? away.worksOnPhone : away.works, away.waits].join(" ");
    return read < 1 ? health.reading(Math.floor(read * 100)) : health.up(since());
  };
  const lamp = () => (props.hub.line === "up" && props.hub.read < 1 ? "care" : lamps[props.hub.line]);
  return <HealthRow lamp={lamp()} title={sharingWords().health.title} says={words()} />;
}
