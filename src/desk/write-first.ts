import type { Draft } from "../domain/event";
import { attempts, write, type Desk } from "./desk";

/**
 * Writes the first line of a new thing and gives its id; undefined when it could not be written. Should an id be somebody
 * else's already, another one is taken: what stands under it stays as it was.
 */
export async function writeFirst(desk: Desk, by: string, first: (id: string) => Draft): Promise<string | undefined> {
  for (let attempt = 0; attempt < attempts; attempt += 1) {
    const id = desk.newId();
    if ((await write(desk, [first(id)], by)) === "written") return id;
  }
  return undefined;
}
