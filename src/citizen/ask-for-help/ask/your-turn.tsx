import { createEffect, createMemo, createSignal, Match, on, onCleanup, Show, Switch } from "solid-js";
import type { Desk } from "../../../desk/desk";
import { useDesk, useDeskState } from "../../../desk/live-desk";
import { liveTurn } from "../../../desk/live-turn";
import { turnWords } from "../../../wording/turn-words";
import { asking, setAsking, sitting } from "../../sitting";
import { askOnce, type NotAsked } from "./ask-once";
import { TurnPage } from "../number/turn-page";
import { TurnTrouble } from "./turn-trouble";
import { WhoseNumber } from "./whose-number";

/** The number of this sitting. Reached by tapping "Nhờ giúp", it first writes the request and only then shows it. */
export function YourTurn() {
  const state = useDeskState();
  const desk = useDesk();
  return (
    <Show when={desk()} keyed fallback={<TurnTrouble trouble={state().state === "refused" ? "refused" : "sending"} />}>
      {(open) => <TurnAtHand desk={open} />}
    </Show>
  );
}

function TurnAtHand(props: { desk: Desk }) {
  const [trouble, setTrouble] = createSignal<"sending" | "whose" | NotAsked>();
  const onAsk = async (): Promise<void> => {
    setTrouble("sending");
    setTrouble(await askOnce(props.desk));
  };
  // Help may be asked for while this screen is open: after a finished turn the citizen asks again here.
  createEffect(on(asking, (wanted) => void (wanted && onAsk())));
  // A tap that got no number ends with this screen: a person who looks at a number later has not asked again.
  onCleanup(() => setAsking(undefined));
  const notAsked = () => {
    const what = trouble();
    return what === "whose" ? undefined : what;
  };
  const turn = createMemo(() => {
    const id = trouble() ? undefined : sitting().request;
    return id ? liveTurn(props.desk, id) : undefined;
  });
  createEffect(() => (document.title = turn()?.()?.turn?.request.number ?? turnWords().yourNumber));
  return (
    <Switch fallback={<TurnTrouble trouble={sitting().request ? "sending" : "unknown"} />}>
      <Match when={trouble() === "whose"}>
        <WhoseNumber onMine={() => setTrouble()} />
      </Match>
      <Match when={notAsked()}>{(what) => <TurnTrouble trouble={what()} onAgain={() => void onAsk()} />}</Match>
      <Match when={turn()?.()?.turn}>{(known) => <TurnPage desk={props.desk} turn={known()} />}</Match>
      <Match when={turn()?.()}>
        <TurnTrouble trouble="unknown" />
      </Match>
    </Switch>
  );
}
