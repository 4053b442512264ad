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
  // The journal tells the request anew with every line of the office; its notes are read again only for another request.
  const abouts = createMemo(
    () => [of.request.follows, of.request.id].flatMap((id) => (id === undefined ? [] : [aboutRequest(id)])),
    undefined,
    { equals: (a, b) => a.join() === b.join() },
  );
  const { found: kept, again } = createFetchedPart(abouts, async (asked) =>
    (await Promise.all(asked.map((about) => desk().journal.notes(about)))).flat(),
  );
  const told: ConsoleContext["told"] = (verb) => {
    const about = aboutRequest(of.request.id);
    if (!note.mayKeep()) return;
    of.context.told(async () => {
      // The thumb tapped twice: the first tap has already saved the note.
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

/** The notes of helpers about this request and about the one it follows. They are erased after thirty days. */
export function Notes(props: { note: ReturnType<typeof createNote> }) {
  const { note } = props;
  let all!: HTMLDetailsElement;
  // The notes open when the first one arrives, not each time they are read: the helper may have closed or opened them
  // by hand.
  const any = createMemo(() => Boolean(note.kept()?.length));
  // The warning may answer a button far below, while the note is folded away.
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
