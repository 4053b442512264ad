import { Show } from "solid-js";
import { bringIntoSight } from "../../ui/bring-into-sight";
import { teamWords } from "../../wording/team-words";
import { AskFirst } from "../ask-first";
import type { TeamContext } from "../team-context";
import { createPinSheet } from "./create-pin-sheet";
import { PinSheet } from "./pin-sheet";

/** The sheet that is not yet handed out; and who has not used theirs, should a sheet be lost. */
export function FirstPins(props: { context: TeamContext }) {
  const { sheet, making, give } = createPinSheet(props.context);
  return (
    <Show when={!making()} fallback={<p role="status">{teamWords().firstPins.making}</p>}>
      <NewPins context={props.context} />
      <Show when={!sheet().length}>
        <Unused context={props.context} onGive={(all) => void give(all)} />
      </Show>
    </Show>
  );
}

/** The sheet of first PINs alone, brought into sight when there is one. */
export function NewPins(props: { context: TeamContext }) {
  const { sheet, onHandedOut } = createPinSheet(props.context);
  return (
    <Show when={sheet().length}>
      <div ref={bringIntoSight}>
        <PinSheet pins={sheet()} office={props.context.view().office.name} onHandedOut={onHandedOut} />
      </div>
    </Show>
  );
}

interface UnusedPins {
  context: TeamContext;
  onGive: (members: { id: string; name: string }[]) => void;
}

/** Members whose first PIN was never used: a lost sheet is made anew for all of them at once, with other PINs. */
function Unused(props: UnusedPins) {
  const says = () => teamWords().firstPins;
  const unused = () => props.context.members().filter(({ firstPin, id }) => firstPin && id !== props.context.me());
  return (
    <Show when={unused().length}>
      <div class="notice spread">
        <p>{says().unused(unused().length)}</p>
        <AskFirst
          ask={says().lost}
          yes={says().anew(unused().length)}
          looks={{ ask: "second", yes: "main" }}
          onYes={() => props.onGive(unused())}
        >
          {says().anewHow}
        </AskFirst>
      </div>
    </Show>
  );
}
