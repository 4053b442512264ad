import type { OfficeDevice } from "../hub";
import type { AboutHub } from "../../domain/hub/hub-wire";
import { putFact } from "./facts";
import type { StateTeller } from "./hub-state";
import type { Sharing } from "./sharing";

type Told = NonNullable<OfficeDevice["told"]>;

/** What is asked of the hub beside its log: its engine, and what time it has. */
export type AskAbout = () => Promise<AboutHub | undefined>;

/** Asks the hub what it is and how late it is, and tells the office's devices how this one does. */
export async function tellOfOneself(
  sharing: Sharing,
  state: StateTeller,
  { release, askAbout }: { release: string; askAbout: AskAbout },
): Promise<void> {
  const asked = sharing.now();
  const about = await askAbout().catch(() => undefined);
  // The hub looked at its clock somewhere between the question and the answer.
  if (about) state.set({ skewMs: (asked + sharing.now()) / 2 - about.now, engine: engineOf(about) });
  const { owed, skewMs = 0 } = state.now();
  const told = { at: sharing.now(), release, skewMs, owed };
  await putFact(sharing, { kind: "told", id: sharing.identity.id, told });
}

const engineOf = ({ engine, durable }: AboutHub) => ({ version: engine, durable });

/** What other devices told of themselves last, by their ids; rejects with `HubAway` when nobody answers. */
export async function readTold({ log, seal, belief }: Sharing, devices: readonly string[]): Promise<Map<string, Told>> {
  const told = new Map<string, Told>();
  for (const id of devices) {
    const entry = await log.last("STATE", await seal.subjectOfFact({ kind: "told", id }));
    const said = entry && (await seal.openFact(entry));
    if (said?.fact.kind !== "told" || (await belief.judgeFact(said)) !== "counts") continue;
    told.set(id, said.fact.told);
  }
  return told;
}
