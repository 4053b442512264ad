import { Match, Show, Switch } from "solid-js";
import { placeOfOffice } from "../../desk/figures/own-figures";
import { liveFigureTraffic } from "../../desk/live-figures";
import { liveHub } from "../../desk/live-hub";
import type { TeamContext } from "../team-context";
import { ReadFigures } from "./read-figures";
import { ReceiveForm } from "./receive-form";
import { SendFigures } from "./send-figures";

/** The way without files: a commune's figures go up by themselves, those of all places come in by themselves. */
export function ThroughHub(props: { context: TeamContext }) {
  const { desk } = props.context.session();
  const traffic = liveFigureTraffic(desk);
  const hub = liveHub(desk);
  const isProvince = () => placeOfOffice(props.context.view()).place.kind === "province";
  const isShared = () => hub() !== undefined && hub()?.kind !== "board";
  return (
    <Show when={props.context.mayDo("keep-figures") && traffic()}>
      {(known) => (
        <Switch>
          <Match when={known().reads}>{(reads) => <ReadFigures context={props.context} mark={reads().mark} />}</Match>
          <Match when={isProvince()}>
            <ReceiveForm context={props.context} />
          </Match>
          <Match when={isShared()}>
            <SendFigures context={props.context} traffic={known()} />
          </Match>
        </Switch>
      )}
    </Show>
  );
}
