import { partIsRight, type Practice } from "./practice";
import type { Sign } from "./stuck";

type Untimed<One> = One extends { at: number } ? Omit<One, "at"> : never;

/** What a change of the practice tells about being stuck; nothing when it tells nothing. */
export function signOf(before: Practice, after: Practice): Untimed<Sign> | undefined {
  if (after.index !== before.index || after.guide.code !== before.guide.code)
    return { what: "step", step: after.index };
  if (after.answer === before.answer) return undefined;
  if (partIsRight(after)) return { what: "done" };
  const kind = after.answer?.kind;
  if (kind === "not-done" || kind === "real-data") return { what: kind };
  return kind === undefined ? undefined : { what: "wrong" };
}
