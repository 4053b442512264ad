import type { Journal } from "../journal/journal";
import type { Vault } from "../vault/vault";
import { openBelief, type Looking } from "./belief/belief";
import type { HubRecord } from "./hub-record";
import { askAbout } from "./joining/ask-hub";
import type { JoiningTools } from "./joining/joining-tools";
import { lineSeal } from "./log/line-seal";
import { hubAddress, openNatsLog } from "./log/nats-log";
import { shareJournal } from "./shared/share-journal";
import type { SharedJournal } from "./shared/shared-journal";

/** What a device that joined is made of, before it is told of the others. */
export interface Joined extends Pick<JoiningTools, "identity" | "now">, Looking {
  local: Journal;
  vault: Vault;
  record: HubRecord;
  /** The release that runs here. */
  release: string;
}

/** The journal and the vault of a device that joined, kept up with the hub from now on. */
export function openShared({
  local,
  vault,
  record,
  verifyAll,
  ...own
}: Joined): Omit<SharedJournal, "vault"> & { vault: Vault; log: ReturnType<typeof openNatsLog> } {
  const log = openNatsLog(hubAddress(), record);
  const shared = shareJournal(local, {
    ...own,
    record,
    log,
    seal: lineSeal(record),
    belief: openBelief(local, record, { verifyAll }),
    askAbout,
    secrets: vault,
  });
  return { ...shared, log, vault: record.pinKey === undefined ? vault : shared.vault(vault) };
}
