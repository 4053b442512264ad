import { Show, type JSX, type ParentProps } from "solid-js";
import type { Player } from "../practice/player/player";
import { StepActions } from "../practice/player/step-actions";
import { StepView } from "../practice/player/step-view";

interface DraftStageProps extends ParentProps {
  player: Player;
  /** The words of the way back. */
  leave: string;
  onLeave: () => void;
  /** What stands there once the last step is done. */
  end: JSX.Element;
}

/** A draft as citizens will practise it, below a way back and what its children say beside that. */
export function DraftStage(props: DraftStageProps) {
  return (
    <div class="try-draft">
      <div class="try-head">
        <button type="button" class="btn second" onClick={() => props.onLeave()}>
          {props.leave}
        </button>
        {props.children}
      </div>
      <Show when={!props.player.practice.state().finished} fallback={props.end}>
        <StepView {...props.player} onOfferTaken={() => props.player.practice.next()} />
        <div>
          <StepActions {...props.player} />
        </div>
      </Show>
    </div>
  );
}
