import { createMemo, For, Show } from "solid-js";
import { keepNote } from "../desk/desk";
import { aboutRequest } from "../domain/event";
import type { HelpRequest } from "../domain/request/help-request";
import { createLate } from "../ui/create-late";
import { TextField } from "../ui/text-field";
import { requestWords } from "../wording/request-words";
import { createCarefulNote } from "./careful-note";
import type { Room } from "./room";

/** What helpers told each other about this request, and about the one it goes on from; erased after thirty days. */
export function Notes(props: { request: HelpRequest; room: Room }) {
  const desk = () => props.room.session().desk;
  const note = createCarefulNote();
  const { found: kept, again } = createLate(
    () => [props.request.follows, props.request.id].filter((id) => id !== undefined),
    async (ids) => (await Promise.all(ids.map((id) => desk().journal.notes(aboutRequest(id))))).flat(),
  );
  // Opened when the first note comes, not at every reading of them: it may have been closed or opened by hand.
  const any = createMemo(() => Boolean(kept()?.length));
  const onSave = () => {
    if (!note.mayKeep()) return;
    props.room.told(async () => {
      // A thumb that tapped twice: the first tap has kept it.
      if (!note.text().trim()) return undefined;
      const about = aboutRequest(props.request.id);
      await keepNote(desk(), { about, kind: "note", text: note.text(), by: props.room.me() });
      note.setText("");
      again();
      return undefined;
    });
  };
  return (
    <details class="notes" open={any()}>
      <summary>{requestWords().notes.title}</summary>
      <Show when={kept()?.length}>
        <ul>
          <For each={kept()}>
            {({ by, text }) => (
              <li>
                <strong>{props.room.nameOf(by)}:</strong> {text}
              </li>
            )}
          </For>
        </ul>
      </Show>
      <TextField label={requestWords().notes.add} value={note.text()} onText={note.setText} />
      <p role="alert" class="fault">
        {note.fault()}
      </p>
      <button class="btn quiet" onClick={onSave}>
        {requestWords().notes.save}
      </button>
    </details>
  );
}
