import type { Draft } from "../domain/event";
import type { NotWritten } from "../domain/request/decide";
import type { Desk } from "./desk";
import { writeAgain } from "./write-again";

/**
 * Writes the first line of a new thing and gives its id, or why it could not be written. Should an id be somebody else's
 * already, another one is taken: what stands under it stays as it was.
 */
export async function writeFirst(
  desk: Desk,
  by: string,
  first: (id: string) => Draft,
): Promise<{ id: string } | { refused: NotWritten }> {
  let id = "";
  const refused = await writeAgain<never>(desk, by, async () => {
    id = desk.newId();
    return [first(id)];
  });
  return refused ? { refused } : { id };
}
