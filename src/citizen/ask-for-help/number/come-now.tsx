import { createEffect, createSignal, on, Show } from "solid-js";
import type { Desk } from "../../../desk/desk";
import { liveTurn } from "../../../desk/live-turn";
import { chime } from "../../../device/chime";
import { CalledDialog } from "./called-dialog";

/** A citizen who practises while waiting hears and sees that they are called, or that they missed a call. */
export function ComeNow(props: { desk: Desk; request: string }) {
  const live = liveTurn(props.desk, props.request);
  const [answered, setAnswered] = createSignal<string>();
  const turn = () => live()?.turn;
  /** Names one call, or one repeat of it. Each is announced once. */
  const call = () => {
    const now = turn();
    const stage = now?.stage;
    return stage === "called" || stage === "missed" ? `${stage} ${now!.request.lastCall?.at}` : undefined;
  };
  createEffect(on(call, (said) => void (said?.startsWith("called") && chime())));
  return (
    <Show when={call() !== answered() && call()} keyed>
      {(said) => <CalledDialog turn={turn()!} onHeard={() => setAnswered(said)} />}
    </Show>
  );
}
