import type { Draft } from "../domain/event";
import type { NotWritten } from "../domain/request/decide";
import { attempts, write, type Desk } from "./desk";
import { whyNot } from "./why-not";

/**
 * Writes the first line of a new thing and gives its id, or why it could not be written. Should an id be somebody else's
 * already, another one is taken: what stands under it stays as it was.
 */
export async function writeFirst(
  desk: Desk,
  by: string,
  first: (id: string) => Draft,
): Promise<{ id: string } | { refused: NotWritten }> {
  for (let attempt = 0; attempt < attempts; attempt += 1) {
    const id = desk.newId();
    const answer = await write(desk, [first(id)], by);
    if (answer === "written") return { id };
    if (answer === "away") return { refused: whyNot(answer) };
  }
  return { refused: "contested" };
}
