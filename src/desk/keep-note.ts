import type { Note } from "../journal/journal";
import type { Desk } from "./desk";

/** Keeps free words about a thing where they can be erased; empty words are not kept. */
export async function keepNote(desk: Desk, note: Omit<Note, "id" | "at">): Promise<void> {
  if (note.text.trim()) await desk.journal.keepNote({ ...note, id: desk.newId(), at: desk.now() });
}
