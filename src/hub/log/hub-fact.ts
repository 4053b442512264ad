import * as v from "valibot";
import { signedText } from "../../domain/event";

const text = v.string();
const number = v.pipe(v.number(), v.finite());
/** What a device tells of itself: when, which release it runs, its clock beside the hub's, how many lines it owes. */
const told = v.object({ at: number, release: text, skewMs: number, owed: number });
const counted = v.object({ what: text, n: number });

const fact = v.variant("kind", [
  /** The name of a member; "" once it was erased. */
  v.object({ kind: v.literal("name"), id: text, name: text }),
  /** The hash of a member's PIN, as a line of the vault. */
  v.object({ kind: v.literal("pin"), id: text, line: text }),
  v.object({ kind: v.literal("told"), id: text, told }),
  /** The counters of one tablet and day behind which no line stands, in absolute numbers. */
  v.object({ kind: v.literal("tally"), id: text, tablet: text, day: text, tallies: v.array(counted) }),
]);

/** Which device tells it, when, and its signature over `textOfFact`. */
const said = v.object({ tablet: text, at: number, signature: text });

/** What lies in STATE, by whose it is: the last of each counts. */
export type HubFact = v.InferOutput<typeof fact>;
export type Said = v.InferOutput<typeof said>;

/** A fact with who says so: whoever has the office's keys can put anything there. */
export interface SaidFact {
  fact: HubFact;
  said: Said;
}

/** The text that is signed. */
export const textOfFact = (of: HubFact, { tablet, at }: Omit<Said, "signature">): string =>
  signedText({ fact: of, tablet, at });

/** The fact a text holds; undefined unless it is whole. */
export function readFact(json: unknown): SaidFact | undefined {
  const read = v.safeParse(v.object({ fact, said }), json);
  return read.success ? read.output : undefined;
}
