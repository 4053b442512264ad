import { Show } from "solid-js";
import type { Desk } from "../../../desk/desk";
import type { Turn } from "../../../desk/read-turn";
import { withdrawRequest } from "../../../desk/request/withdraw-request";
import { turnWords } from "../../../wording/turn-words";
import type { createVerb } from "../sheet/create-verb";
import { TurnVoice } from "../number/turn-voice";

export interface AtFoot {
  desk: Desk;
  turn: Turn;
  verb: ReturnType<typeof createVerb>;
}

/** Asked a second time: the button is as large as the others, and a stray touch must not cost the place. */
export function Withdraw(props: AtFoot & { leaving: boolean; onLeaving: (leaving: boolean) => void }) {
  const onYes = () => void props.verb.run(() => withdrawRequest(props.desk, props.turn.request.id));
  return (
    <>
      <Show when={props.verb.failed()}>
        <p class="turn-sure" role="alert">
          {turnWords().notDone}
        </p>
      </Show>
      <Show
        when={props.leaving}
        fallback={
          <>
            <button class="btn quiet" onClick={() => props.onLeaving(true)}>
              {turnWords().withdraw.choose}
            </button>
            <TurnVoice />
          </>
        }
      >
        <p class="turn-sure" role="status">
          {turnWords().withdraw.sure}
        </p>
        <button class="btn danger" onClick={onYes}>
          {turnWords().withdraw.yes}
        </button>
        <button class="btn second" onClick={() => props.onLeaving(false)}>
          {turnWords().withdraw.no}
        </button>
      </Show>
    </>
  );
}
