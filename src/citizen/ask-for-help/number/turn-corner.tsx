import { useNavigate } from "@solidjs/router";
import { createEffect, Match, onCleanup, Switch } from "solid-js";
import { rejoinRequest } from "../../../desk/request/waiting";
import { welcomeAddress } from "../../../domain/addresses";
import { isInLine, waitsElsewhere } from "../../../domain/request/turn-stage";
import { turnWords } from "../../../wording/turn-words";
import { words } from "../../../wording/words";
import { setLeft, sitting } from "../../sitting";
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
            {stage() === "missed" ? turnWords().missed.here : turnWords().hold.back}
          </button>
        </Match>
        {/* Who is called has one thing to do: to go. */}
        <Match when={stage() === "called"}>{null}</Match>
      </Switch>
    </>
  );
}

function GoOn(props: { waits: boolean; class: string }) {
  const navigate = useNavigate();
  const label = () => {
    if (props.waits) return turnWords().waiting.goOn;
    return sitting().practice ? turnWords().waiting.backToGuide : words().home;
  };
  return (
    <button
      class={`btn ${props.class}`}
      onClick={() => navigate(sitting().practice ?? welcomeAddress, { replace: true })}
    >
      {label()}
    </button>
  );
}
