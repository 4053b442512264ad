import type { Desk } from "../../../src/desk/desk";
import { openBelief } from "../../../src/hub/belief/belief";
import type { HubLog } from "../../../src/hub/hub-log";
import type { HubRecord } from "../../../src/hub/hub-record";
import { lineSeal } from "../../../src/hub/log/line-seal";
import { openNatsLog } from "../../../src/hub/log/nats-log";
import { shareJournal } from "../../../src/hub/shared/share-journal";
import type { SharedJournal } from "../../../src/hub/shared/shared-journal";
import { sign, signingCurve } from "../../../src/vault/signature";
import type { TabletIdentity } from "../../../src/vault/vault";
import { openDesk } from "../../cast/desk";
import type { MemoryJournal } from "../../journal/memory-journal";
import { giveNodeSockets } from "./node-socket";

/** A device of the office as a fault holds it: the product's own desk, shared journal and log, on a journal in memory. */
export interface Device {
  name: string;
  desk: Desk;
  local: MemoryJournal;
  shared: SharedJournal;
  log: HubLog;
  /** Its clock; it moves only when told to. */
  clock: { now: number };
  /** Signatures of the lines it wrote before the hub had them: another's line may count in their place. */
  alone: ReadonlySet<string>;
}

/** Who signs, with a key of their own. */
export async function newIdentity(id: string): Promise<TabletIdentity> {
  const pair = await crypto.subtle.generateKey(signingCurve, true, ["sign", "verify"]);
  const key = JSON.stringify(await crypto.subtle.exportKey("jwk", pair.publicKey));
  return { id, key, sign: (text) => sign(pair.privateKey, text) };
}

interface Opening {
  name: string;
  address: string;
  record: HubRecord;
  identity: TabletIdentity;
  local: MemoryJournal;
  /** What may go wrong between the device and its hub. */
  between?: ((log: HubLog) => HubLog) | undefined;
}

/** Hears of every line that is written here and owed, before anybody else does. */
function hearAlone(local: MemoryJournal): ReadonlySet<string> {
  const alone = new Set<string>();
  const { append } = local;
  local.append = (events, tallies, owing) => {
    if (owing) for (const { signature } of events) alone.add(signature);
    return append(events, tallies, owing);
  };
  return alone;
}

export async function openDevice(opening: Opening): Promise<Device> {
  giveNodeSockets();
  const { name, address, record, identity, local, between = (log) => log } = opening;
  const desk = await openDesk();
  const log = between(openNatsLog(address, record));
  const alone = hearAlone(local);
  const shared = shareJournal(local, {
    log,
    identity,
    record,
    seal: lineSeal(record),
    belief: openBelief(local, record),
    now: () => desk.clock.now,
    release: "proof",
    askAbout: async () => undefined,
    onOnePage: (run) => run(),
  });
  return { name, desk: { ...desk, journal: shared.journal, identity }, local, shared, log, clock: desk.clock, alone };
}
