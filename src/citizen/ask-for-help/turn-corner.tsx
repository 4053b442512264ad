import { useNavigate } from "@solidjs/router";
import { Match, Switch } from "solid-js";
import { rejoinRequest } from "../../desk/request/rejoin-request";
import { isInLine } from "../../domain/request/turn-stage";
import { turnWords } from "../../wording/turn-words";
import { words } from "../../wording/words";
import { sitting } from "../sitting";
import type { AtFoot } from "./withdraw";

/** In the corner where "Nhờ giúp" was: coming back, or going on meanwhile. Who is called has one thing to do: to go. */
export function TurnCorner(props: AtFoot) {
  const stage = () => props.turn.stage;
  const onRejoin = () => void props.verb.run(() => rejoinRequest(props.desk, props.turn.request.id, "citizen"));
  return (
    <Switch fallback={<GoOn waits={isInLine(stage())} />}>
      <Match when={stage() === "on-hold" || stage() === "missed"}>
        <button class="btn main" onClick={onRejoin}>
          {stage() === "missed" ? turnWords().missed.here : turnWords().hold.back}
        </button>
      </Match>
      <Match when={stage() === "called"}>
        <span />
      </Match>
    </Switch>
  );
}

function GoOn(props: { waits: boolean }) {
  const navigate = useNavigate();
  const label = () => {
    if (props.waits) return turnWords().waiting.goOn;
    return sitting().practice ? turnWords().waiting.backToGuide : words().home;
  };
  return (
    <button class="btn main" onClick={() => navigate(sitting().practice ?? "/", { replace: true })}>
      {label()}
    </button>
  );
}
