import { HubAway } from "../hub-log";
import { textOfFact, type HubFact } from "../log/hub-fact";
import type { Sharing } from "./sharing";

/** One kind of what lies in STATE, and where it is kept on this device. */
export interface FactKeeper {
  kind: HubFact["kind"];
  /** What this device has of it, and tells the others. */
  here(): Promise<HubFact[]>;
  /** Keeps what the hub has; `isNews` where it was put there since this device last read. */
  take(fact: HubFact, isNews: boolean): Promise<void>;
}

/** The facts of the hub as they were read last, by `factName`. */
export type FactsThere = Map<string, HubFact>;

export const factName = ({ kind, id }: HubFact): string => `${kind} ${id}`;

/** Puts a fact in the place of the one that lies there; rejects with `HubAway` when it may not lie there now. */
export async function putFact({ log, seal, record, identity, now }: Sharing, fact: HubFact): Promise<void> {
  if (record.kind === "board" && fact.kind !== "told") return;
  const who = { tablet: identity.id, at: now() };
  const said = { ...who, signature: await identity.sign(textOfFact(fact, who)) };
  const { subject, body } = await seal.sealFact({ fact, said });
  if (typeof (await log.putLast(subject, body)) !== "object") throw new HubAway();
}
