import { createSignal, Show } from "solid-js";
import type { Desk } from "../../../desk/desk";
import type { Turn } from "../../../desk/read-turn";
import { prioritiseRequest } from "../../../desk/request/place-in-line";
import type { PriorityClass } from "../../../domain/waiting-list/priority";
import { createVerb } from "../sheet/create-verb";
import { PriorityClasses } from "./priority-classes";
import { PriorityGiven } from "./priority-given";

interface Choosing {
  desk: Desk;
  turn: Turn;
  onDone: () => void;
}

/**
 * A citizen who has a right to priority says so with one tap and is counted as if they had come earlier. They may undo
 * it.
 */
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
      fallback={
        <PriorityClasses
          turn={props.turn}
          failed={verb.failed()}
          onDone={props.onDone}
          onChoose={(one) => void onChoose(one)}
        />
      }
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
