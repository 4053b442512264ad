import { createEffect, createMemo, For, Show } from "solid-js";
import { keepNote } from "../../desk/keep-note";
import { aboutRequest } from "../../domain/event";
import { tidyName } from "../../domain/office/tidy-name";
import { createFetchedPart } from "../../ui/create-fetched-part";
import { TextField } from "../../ui/fields/text-field";
import { requestWords } from "../../wording/request-words";
import { createCarefulNote } from "./careful-note";
import type { InTheHand, ConsoleContext } from "../console/console-context";

/**
 * A note being written about the request in hand, and `context`: the same context, in which whatever ends the turn first
 * keeps what was typed and not saved. Where the careful check has something to say, nothing ends before it was heard.
 */
export function createNote(of: InTheHand) {
  const desk = () => of.context.session().desk;
  const note = createCarefulNote();
  const { found: kept, again } = createFetchedPart(
    () => [of.request.follows, of.request.id].filter((id) => id !== undefined),
    async (ids) => (await Promise.all(ids.map((id) => desk().journal.notes(aboutRequest(id))))).flat(),
  );
  const told: ConsoleContext["told"] = (verb) => {
    const about = aboutRequest(of.request.id);
    if (!note.mayKeep()) return;
    of.context.told(async () => {
      // A thumb that tapped twice: the first tap has kept it.
      const text = tidyName(note.text());
      if (text) {
        await keepNote(desk(), { about, kind: "note", text, by: of.context.me() });
        note.setText("");
        again();
      }
      return verb();
    });
  };
  const onSave = () => told(async () => undefined);
  const onGather: ConsoleContext["onGather"] = (offer) => {
    onSave();
    if (!note.fault()) of.context.onGather(offer);
  };
  return { ...note, kept, onSave, context: { ...of.context, told, onGather } };
}

/** What helpers told each other about this request, and about the one it goes on from; erased after thirty days. */
export function Notes(props: { note: ReturnType<typeof createNote> }) {
  const { note } = props;
  let all!: HTMLDetailsElement;
  // Opened when the first note comes, not at every reading of them: it may have been closed or opened by hand.
  const any = createMemo(() => Boolean(note.kept()?.length));
  // It may be the button of an outcome that was answered, far below, over a note folded away.
  createEffect(() => {
    if (!note.fault()) return;
    all.open = true;
    all.scrollIntoView({ block: "center" });
  });
  return (
    <details class="notes" open={any()} ref={all}>
      <summary>{requestWords().notes.title}</summary>
      <Show when={note.kept()?.length}>
        <ul>
          <For each={note.kept()}>
            {({ by, text }) => (
              <li>
                <strong>{note.context.nameOf(by)}:</strong> {text}
              </li>
            )}
          </For>
        </ul>
      </Show>
      <TextField label={requestWords().notes.add} value={note.text()} onText={note.setText} />
      <p role="alert" class="fault">
        {note.fault()}
      </p>
      <button class="btn quiet" onClick={() => note.onSave()}>
        {requestWords().notes.save}
      </button>
    </details>
  );
}
