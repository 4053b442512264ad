import { createSignal, For } from "solid-js";
import { aboutDuty } from "../../domain/event";
import type { Duty } from "../../domain/team/duty";
import { createFetchedPart } from "../../ui/create-fetched-part";
import { dutyWords } from "../../wording/duty-words";
import type { TeamContext } from "../team-context";

/** The short proofs that were written about a duty, as long as they are kept. */
export function Proofs(props: { duty: Duty; context: TeamContext }) {
  const [open, setOpen] = createSignal(false);
  const { found: notes } = createFetchedPart(open, async () =>
    (await props.context.session().desk.journal.notes(aboutDuty(props.duty.id))).filter(({ kind }) => kind === "proof"),
  );
  return (
    <details onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{dutyWords().proof}</summary>
      <For each={notes()}>{(note) => <p>{note.text}</p>}</For>
    </details>
  );
}
