import { expect, vi } from "vitest";
import type { HubRecord } from "../../../src/hub/hub-record";
import type { Sharing } from "../../../src/hub/shared/sharing";
import { shareJournal } from "../../../src/hub/shared/share-journal";
import type { ShareTools, SharedJournal } from "../../../src/hub/shared/shared-journal";
import type { Journal } from "../../../src/journal/journal";
import { morning } from "../../cast/requests";
import { MemoryJournal } from "../../journal/memory-journal";
import type { MemoryHub, MemoryLog } from "../memory-log";
import { plainSeal } from "./plain-seal";

/** A device of the office, as a test holds it. */
export interface SharedDevice<Local extends Journal = MemoryJournal> extends SharedJournal {
  id: string;
  local: Local;
  log: MemoryLog;
  identity: Sharing["identity"];
}

export const record: HubRecord = {
  office: "7K3D9QXW",
  kind: "tablet",
  mayInvite: true,
  seed: "",
  teamKey: "",
  pinKey: "",
  root: "",
};

/** Believes whatever it is shown. */
export const believesAll: Sharing["belief"] = {
  lookAhead: async () => undefined,
  judge: async () => "counts",
  mayStandNext: async () => true,
  judgeFact: async () => "counts",
};

const signing = (id: string): Sharing["identity"] => {
  let signed = 0;
  return { id, sign: async () => `${id} signed ${(signed += 1)} ${Math.random()}` };
};

/** A device at a hub in memory, with its own journal in memory unless one is given. */
export function openDevice<Local extends Journal = MemoryJournal>(
  hub: MemoryHub,
  id: string,
  more: Partial<ShareTools> & { local?: Local } = {},
): SharedDevice<Local> {
  const log = hub.device();
  const identity = signing(id);
  const local = more.local ?? (new MemoryJournal() as Journal as Local);
  const shared = shareJournal(local, {
    log,
    identity,
    record,
    seal: plainSeal,
    belief: believesAll,
    now: () => morning,
    release: "test",
    askAbout: async () => undefined,
    onOnePage: (run) => run(),
    ...more,
  });
  return { ...shared, id, local, log, identity };
}

const probe = "e.t.probe-";
let probes = 0;

/** The lines at the hub, without what `allEven` puts there. */
export const entriesAt = (hub: MemoryHub) => hub.entries("EVENTS").filter(({ subject }) => !subject.startsWith(probe));

/**
 * Resolves once every device read all that the hub has, and owes it nothing. What it has is one entry more, so that nobody who
 * has not looked yet is taken for even.
 */
export async function allEven(hub: MemoryHub, devices: readonly SharedDevice<Journal>[]): Promise<void> {
  hub.store("EVENTS", `${probe}${(probes += 1)}.1`, new Uint8Array([probes % 256]));
  await vi.waitFor(async () => {
    const last = hub.entries("EVENTS").at(-1)?.at ?? 0;
    for (const { id, local } of devices) {
      const mark = (await local.marks()).find(({ stream }) => stream === "EVENTS");
      expect({ id, read: mark?.at, owed: await local.owedCount() }).toEqual({ id, read: last, owed: 0 });
    }
  }, waiting);
}

/** Set where a promise was broken on purpose: what is waited for never comes then. */
const isBroken = globalThis.process?.env["MUTANTS"] !== undefined;

/** A busy machine is waited for; what is checked is what comes, not when. */
export const waiting = { timeout: isBroken ? 5_000 : 20_000, interval: 5 };

/** Whoever puts at the hub hears what became of it once the feed has brought it. */
export function answersBehindTheFeed({ log, local }: SharedDevice<Journal>): void {
  const put = log.put;
  log.put = async (...sent) => {
    const answer = await put(...sent);
    if (typeof answer !== "string")
      await vi.waitFor(
        async () => expect(await local.marks()).toContainEqual(expect.objectContaining({ at: answer.put })),
        waiting,
      );
    return answer;
  };
}
