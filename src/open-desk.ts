import { enrolTablet } from "./desk/office/enrol-tablet";
import type { Desk } from "./desk/desk";
import { openFileCopy } from "./device/file-copy";
import { openSound } from "./device/sound-store";
import { openDexieJournal } from "./journal/dexie-journal";
import { openDexieVault } from "./vault/dexie-vault";

/** Opens the journal and the vault, each with its second copy, and puts the desk between them and the screens. */
export async function openDesk(): Promise<Desk> {
  const copies = { copy: openFileCopy("journal"), names: openFileCopy("names") };
  const secrets = { copy: openFileCopy("secrets") };
  const [journal, vault] = await Promise.all([
    openSound((factory) => openDexieJournal(undefined, { factory, ...copies })),
    openSound((factory) => openDexieVault(undefined, { factory, ...secrets })),
  ]);
  const opened: Desk = {
    journal,
    vault,
    identity: await vault.identity(),
    now: Date.now,
    newId: () => [...crypto.getRandomValues(new Uint8Array(5))].map((byte) => (byte % 36).toString(36)).join(""),
  };
  await enrolTablet(opened);
  return opened;
}
