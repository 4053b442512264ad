import { draft, idOf, kindOf, type About, type Fact } from "../domain/event";
import type { NotWritten } from "../domain/request/decide";
import type { Kind, Thing } from "../journal/things";
import type { Desk } from "./desk";
import { writeAgain } from "./write-again";

export type Changed = "changed" | "unknown" | NotWritten;

/** Writes one more fact about a thing that is there, as its next version, again and again while others come in between. */
export const writeNext = (desk: Desk, about: About, { by, fact }: { by: string; fact: Fact }): Promise<Changed> =>
  decideNext<Thing, never>(desk, about, { by, decide: () => fact });

/**
 * The same for what depends on how the thing stands: each time somebody else wrote in between, `decide` is asked anew and
 * gives the fact, or why not. It is handed the kind of thing that `about` names.
 */
export async function decideNext<Known extends Thing, Refusal extends string>(
  desk: Desk,
  about: About,
  { by, decide }: { by: string; decide: (thing: Known) => Fact | Refusal },
): Promise<Changed | Refusal> {
  const refused = await writeAgain<Refusal | "unknown">(desk, by, async () => {
    const thing = await desk.journal.thing(kindOf(about) as Kind, idOf(about));
    if (!thing) return "unknown";
    const fact = decide(thing as Known);
    return typeof fact === "string" ? fact : [draft(about, thing.version + 1, fact)];
  });
  return refused ?? "changed";
}
