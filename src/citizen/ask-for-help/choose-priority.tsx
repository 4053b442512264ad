import { createSignal, For, Show } from "solid-js";
import type { Desk } from "../../desk/desk";
import type { Turn } from "../../desk/read-turn";
import { prioritiseRequest } from "../../desk/request/prioritise-request";
import { usualClasses, type PriorityClass } from "../../domain/waiting-list/priority";
import { className } from "../../wording/class-names";
import { turnWords } from "../../wording/turn-words";
import { createVerb } from "./create-verb";
import { PictureButton } from "./picture-button";
import { PriorityGiven } from "./priority-given";
import { TurnSheet } from "./turn-sheet";

interface Choosing {
  desk: Desk;
  turn: Turn;
  onDone: () => void;
}

/** Who is to be counted as if they had come earlier says so with one tap, and may take it back. */
export function ChoosePriority(props: Choosing) {
  const [chosen, setChosen] = createSignal<PriorityClass>();
  const verb = createVerb();
  const give = (one: PriorityClass | undefined) =>
    verb.run(() => prioritiseRequest(props.desk, props.turn.request.id, { by: "citizen", priorityClass: one?.id }));
  const onChoose = async (one: PriorityClass) => {
    setChosen(one);
    await give(one);
  };
  const onUndo = async () => {
    if (await give(undefined)) props.onDone();
  };
  return (
    <Show
      when={props.turn.request.headStart}
      fallback={<Classes {...props} failed={verb.failed()} onChoose={(one) => void onChoose(one)} />}
    >
      {(minutes) => (
        <PriorityGiven
          minutes={minutes()}
          basis={chosen()?.basis}
          failed={verb.failed()}
          onUndo={() => void onUndo()}
          onDone={props.onDone}
        />
      )}
    </Show>
  );
}

function Classes(props: Choosing & { failed: boolean; onChoose: (one: PriorityClass) => void }) {
  return (
    <TurnSheet
      title={turnWords().priority.title}
      says={turnWords().priority.how}
      number={props.turn.request.number}
      failed={props.failed}
      onBack={props.onDone}
    >
      <div class="sheet-rows">
        <For each={props.turn.office?.priorityClasses}>
          {(one) => (
            <PictureButton
              picture={usualClasses.find((usual) => usual === one.id) ?? "priority"}
              words={className(one)}
              onChoose={() => props.onChoose(one)}
            />
          )}
        </For>
      </div>
    </TurnSheet>
  );
}
