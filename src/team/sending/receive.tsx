import { Show } from "solid-js";
import { liveFigureTraffic } from "../../desk/live-figures";
import { ReadFigures } from "../coverage/read-figures";
import type { TeamContext } from "../team-context";
import { ManyFiles } from "./many-files";

/** The ways figures come in: many files at once, and what the hub brings while this is open. */
export function Receive(props: { context: TeamContext }) {
  const traffic = liveFigureTraffic(props.context.session().desk);
  return (
    <Show when={props.context.mayDo("keep-figures")}>
      <ManyFiles context={props.context} />
      <Show when={traffic()?.reads}>{(reads) => <ReadFigures context={props.context} mark={reads().mark} />}</Show>
    </Show>
  );
}
