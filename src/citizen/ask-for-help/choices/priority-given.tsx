import { Show } from "solid-js";
import { Picture } from "../../../ui/pictures/picture";
import { turnWords } from "../../../wording/turn-words";
import { TurnSheet } from "../sheet/turn-sheet";

interface PriorityGivenProps {
  minutes: number;
  basis: string | undefined;
  failed: boolean;
  onUndo: () => void;
  onDone: () => void;
}

/** Says that priority was given, by which rule, and on what basis in the office's own words. */
export function PriorityGiven(props: PriorityGivenProps) {
  return (
    <TurnSheet
      title={turnWords().priority.chosen}
      failed={props.failed}
      actions={
        <button class="btn quiet" onClick={() => props.onUndo()}>
          <Picture name="undo" class="icon" />
          {turnWords().priority.undo}
        </button>
      }
      corner={
        <button class="btn main" onClick={() => props.onDone()}>
          <Picture name="done" class="icon" />
          {turnWords().priority.done}
        </button>
      }
    >
      <div class="card sheet-told">
        <Picture name="priority" />
        <div>
          <p class="sheet-rule">{turnWords().priority.rule(props.minutes)}</p>
          <Show when={props.basis}>{(basis) => <p>{turnWords().priority.basis(basis())}</p>}</Show>
          <p class="second-ink">{turnWords().priority.others}</p>
        </div>
      </div>
    </TurnSheet>
  );
}
