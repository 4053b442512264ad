import { A } from "@solidjs/router";
import { Match, Switch } from "solid-js";
import { liveKind } from "../../desk/live-kind";
import { doorAt, isOn } from "../../domain/team/may";
import type { LeadNeed } from "../../domain/team/need-groups";
import type { TeamContext } from "../team-context";
import { doneAtOnce } from "./done-at-once";
import { wayOn } from "./way-on";

/** What one tap does about something a lead has to do: it is done at once, or leads to the screen where it is. */
export function NeedAct(props: { need: LeadNeed; context: TeamContext }) {
  const kind = liveKind(props.context.session().desk);
  /** What this device has no screen for is only told. */
  const way = () => {
    const known = wayOn(props.need, props.context.view().today);
    const door = known && doorAt(known.href.split(/[?#]/)[0]!);
    return door && isOn(door, kind()) ? known : undefined;
  };
  const atOnce = () => doneAtOnce(props.need, props.context);
  return (
    <Switch>
      <Match when={atOnce()}>
        {(act) => (
          <button class="btn second" onClick={() => void props.context.act(() => act().verb())}>
            {act().says}
          </button>
        )}
      </Match>
      <Match when={way()}>
        {(way) => (
          <A class="btn second" href={way().href} replace>
            {way().says}
          </A>
        )}
      </Match>
    </Switch>
  );
}
