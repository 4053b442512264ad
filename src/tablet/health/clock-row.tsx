import { createResource } from "solid-js";
import type { Desk } from "../../desk/desk";
import { clockState } from "../../domain/office/clock-state";
import { clockAhead } from "../../device/network-time";
import { locale } from "../../wording/locale";
import { tabletWords } from "../../wording/tablet-words";
import { HealthRow, type Lamp } from "./health-row";

/** Vietnam has had one time zone without summer time since 1975, so another offset is a wrong setting. */
const vietnamOffset = -420;
const asTime = (at: number) => new Date(at).toLocaleTimeString(locale(), { hour: "2-digit", minute: "2-digit" });
const asDay = (at: number) => new Date(at).toLocaleDateString(locale());

/** A clock that is wrong writes wrong days into the journal; the order of the list does not depend on it. */
export function ClockRow(props: { desk: Desk }) {
  const [found] = createResource(async (): Promise<{ lamp: Lamp; says: string }> => {
    const says = tabletWords().clock;
    const { desk } = props;
    const given = await desk.journal.numberGiven(desk.identity.id);
    const clock = clockState(desk.now(), await clockAhead(desk.now), given?.place);
    if (clock.state === "off") return { lamp: "bad", says: says.off(clock.minutes) };
    if (clock.state === "behind") return { lamp: "bad", says: says.behind(asDay(clock.last)) };
    if (new Date(desk.now()).getTimezoneOffset() !== vietnamOffset) return { lamp: "bad", says: says.zone };
    const time = asTime(desk.now());
    return clock.state === "right"
      ? { lamp: "good", says: says.right(time) }
      : { lamp: "care", says: says.alone(time) };
  });
  return <HealthRow lamp={found()?.lamp ?? "care"} title={tabletWords().clock.title} says={found()?.says ?? "…"} />;
}
