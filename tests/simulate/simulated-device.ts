import type { Desk } from "../../src/desk/desk";
import { noHub } from "../../src/hub/no-hub";
import type { HubRecord } from "../../src/hub/hub-record";
import { shareJournal } from "../../src/hub/shared/share-journal";
import { morning } from "../cast/requests";
import { openMemoryVault } from "../cast/vault";
import { plainSeal } from "../hub/shared/plain-seal";
import { memoryDrafts } from "../journal/memory-drafts";
import { memoryGuides } from "../journal/memory-guides";
import { memoryFigures } from "../journal/memory-figures";
import { MemoryJournal } from "../journal/memory-journal";
import { openMemoryContacts } from "../vault/memory-contacts";
import type { SimulatedHub, SimulatedLine } from "./simulated-hub";

/** One device of an office: a whole desk over a journal that is shared. */
export interface SimulatedDevice {
  id: string;
  desk: Desk;
  local: MemoryJournal;
  line: SimulatedLine;
}

const record: HubRecord = { office: "", kind: "tablet", mayInvite: true, seed: "", teamKey: "", pinKey: "", root: "" };

/** Opens a device of an office at a hub. All its ids begin with its own, so that no two devices make the same. */
export function openSimulated(hub: SimulatedHub, office: number, nth: number): SimulatedDevice {
  const id = `device-${office}-${nth}`;
  const line = hub.device(office);
  const local = new MemoryJournal();
  let [made, minutes] = [0, 0];
  const now = () => morning + (minutes += 1) * 1000 + nth;
  const identity = { id, key: id, sign: async () => `${id} ${(made += 1)}` };
  const { journal } = shareJournal(local, {
    log: line.log,
    record,
    seal: line.seal ?? plainSeal,
    belief: {
      lookAhead: async () => undefined,
      judge: async () => "counts",
      mayStandNext: async () => true,
      judgeFact: async () => "counts",
    },
    identity,
    now,
    release: "simulated",
    askAbout: async () => undefined,
    onOnePage: (run) => run(),
  });
  const desk: Desk = {
    journal,
    vault: openMemoryVault(),
    contacts: openMemoryContacts(),
    identity,
    figures: async () => memoryFigures(),
    drafts: async () => memoryDrafts(),
    guides: async () => memoryGuides(),
    hub: noHub,
    clock: { doubted: () => undefined, trust: () => undefined },
    now,
    end: () => undefined,
    newId: () => `${id}-${(made += 1)}`,
  };
  return { id, desk, local, line };
}
