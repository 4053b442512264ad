import type { Draft } from "../domain/event";
import type { NotWritten } from "../domain/request/decide";
import { attempts, write, type Desk } from "./desk";
import { whyNot } from "./why-not";

/**
 * Writes what `drafts` gives, which is asked anew each time somebody else wrote in between. Undefined once it stands; else
 * what `drafts` gave in place of lines, or why they could not be written.
 */
export async function writeAgain<Refusal extends string>(
  desk: Desk,
  by: string,
  drafts: () => Promise<readonly Draft[] | Refusal>,
): Promise<Refusal | NotWritten | undefined> {
  for (let attempt = 0; attempt < attempts; attempt += 1) {
    const next = await drafts();
    if (typeof next === "string") return next;
    const answer = await write(desk, next, by);
    if (answer === "written") return undefined;
    if (answer !== "taken") return whyNot(answer);
  }
  return "contested";
}
