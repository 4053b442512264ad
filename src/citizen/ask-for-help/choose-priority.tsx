import { createSignal, For, Show } from "solid-js";
import type { Desk } from "../../desk/desk";
import type { Turn } from "../../desk/read-turn";
import { prioritiseRequest } from "../../desk/request/prioritise-request";
import { usualClasses, type PriorityClass } from "../../domain/waiting-list/priority";
import { className } from "../../wording/class-names";
import { turnWords } from "../../wording/turn-words";
import { createVerb } from "./create-verb";
import { PictureButton } from "./picture-button";
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
        <TurnSheet title={turnWords().priority.chosen} number={props.turn.request.number} failed={verb.failed()}>
          <Given minutes={minutes()} basis={chosen()?.basis} onUndo={() => void onUndo()} onDone={props.onDone} />
        </TurnSheet>
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

/** The rule as anybody may say it aloud, and what it leans on in the office's own words. */
function Given(props: { minutes: number; basis: string | undefined; onUndo: () => void; onDone: () => void }) {
  return (
    <>
      <div class="card sheet-told">
        <p class="sheet-rule">{turnWords().priority.rule(props.minutes)}</p>
        <Show when={props.basis}>{(basis) => <p>{turnWords().priority.basis(basis())}</p>}</Show>
        <p class="second-ink">{turnWords().priority.others}</p>
      </div>
      <div class="sheet-acts">
        <button class="btn quiet" onClick={() => props.onUndo()}>
          {turnWords().priority.undo}
        </button>
        <button class="btn main" onClick={() => props.onDone()}>
          {turnWords().priority.done}
        </button>
      </div>
    </>
  );
}
