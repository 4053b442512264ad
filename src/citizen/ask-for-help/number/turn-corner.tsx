import { createEffect, Match, onCleanup, Switch } from "solid-js";
import { rejoinRequest } from "../../../desk/request/waiting";
import { isInLine, waitsElsewhere } from "../../../domain/request/turn-stage";
import { Picture } from "../../../ui/pictures/picture";
import { turnWords } from "../../../wording/turn-words";
import { setLeft } from "../../sitting";
import { GoOn } from "./go-on";
import { LeaveButton } from "./leave-button";
import type { AtFoot } from "../choices/withdraw";

/** The corner where "Nhờ giúp" was: leave the tablet to the next person, come back to the line, or continue to practise. */
export function TurnCorner(props: AtFoot) {
  const stage = () => props.turn.stage;
  const onRejoin = () => void props.verb.run(() => rejoinRequest(props.desk, props.turn.request.id, "citizen"));
  // If the person waits elsewhere, the sitting ends sooner, for the next person.
  createEffect(() => setLeft(waitsElsewhere(stage())));
  onCleanup(() => setLeft(false));
  /** Nobody will come to them here today, so the main button is to leave. */
  const goesHome = () => stage() === "appointment" || stage() === "away";
  return (
    <>
      <LeaveButton class={goesHome() ? "main" : "second"} />
      <Switch fallback={<GoOn waits={isInLine(stage())} class={goesHome() ? "second" : "main"} />}>
        <Match when={stage() === "on-hold" || stage() === "missed"}>
          <button class="btn main" onClick={onRejoin}>
            <Picture name="raised-hand" class="icon" />
            {stage() === "missed" ? turnWords().missed.here : turnWords().hold.back}
          </button>
        </Match>
        {/* Who is called has one thing to do: to go. */}
        <Match when={stage() === "called"}>{null}</Match>
      </Switch>
    </>
  );
}
