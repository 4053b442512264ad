import { Show } from "solid-js";
import type { Desk } from "../../../desk/desk";
import type { Turn } from "../../../desk/read-turn";
import { withdrawRequest } from "../../../desk/request/waiting";
import { Picture } from "../../../ui/pictures/picture";
import { turnWords } from "../../../wording/turn-words";
import { sitting } from "../../sitting";
import type { createVerb } from "../sheet/create-verb";
import { NotMine } from "../number/not-mine";
import { TurnVoice } from "../number/turn-voice";

export interface AtFoot {
  desk: Desk;
  turn: Turn;
  verb: ReturnType<typeof createVerb>;
}

/**
 * Leaving the line needs a second tap. The button is as large as the others, and a touch by mistake must not cost the
 * place.
 */
export function Withdraw(props: AtFoot & { leaving: boolean; onLeaving: (leaving: boolean) => void }) {
  const number = () => props.turn.request.number;
  /** Whoever typed a number may have missed theirs by a digit, and would cost a neighbour the place. */
  const wasTyped = () => sitting().typed === props.turn.request.id;
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
              <Picture name="drop" class="icon" />
              {turnWords().withdraw.choose}
            </button>
            {/* On a phone the number comes first, and what is for somebody else last. */}
            <NotMine class="btn quiet turn-next" />
            <TurnVoice />
          </>
        }
      >
        <p class="turn-sure" role="status">
          {turnWords().withdraw.sure(number())} <Show when={wasTyped()}>{turnWords().withdraw.yours(number())}</Show>
        </p>
        <button class="btn danger" onClick={onYes}>
          <Picture name="drop" class="icon" />
          {turnWords().withdraw.yes}
        </button>
        <button class="btn second" onClick={() => props.onLeaving(false)}>
          <Picture name="waiting" class="icon" />
          {turnWords().withdraw.no}
        </button>
      </Show>
    </>
  );
}
