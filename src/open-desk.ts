import { enrolTablet } from "./desk/office/enrol-tablet";
import type { Desk } from "./desk/desk";
import { openFileCopy } from "./device/file-copy";
import { openSlotsFile } from "./device/slots-file";
import { openSound } from "./device/sound-store";
import { openDexieJournal } from "./journal/dexie-journal";
import { openDexieContacts } from "./vault/dexie-contacts";
import { openDexieVault } from "./vault/dexie-vault";
import { noContacts } from "./vault/no-contacts";

/** Opens the journal and the vault, each with its second copy, and puts the desk between them and the screens. */
export async function openDesk(): Promise<Desk> {
  const copies = { copy: openFileCopy("journal"), names: openFileCopy("names") };
  const secrets = { copy: openFileCopy("secrets") };
  const [journal, vault, contacts] = await Promise.all([
    openSound((factory) => openDexieJournal(undefined, { factory, ...copies })),
    openSound((factory) => openDexieVault(undefined, { factory, ...secrets })),
    openSound(openContacts).catch(() => noContacts),
  ]);
  const opened: Desk = {
    journal,
    vault,
    contacts,
    identity: await vault.identity(),
    now: Date.now,
    newId: () => [...crypto.getRandomValues(new Uint8Array(5))].map((byte) => (byte % 36).toString(36)).join(""),
  };
  await enrolTablet(opened);
  return opened;
}

/** The sealed contacts with the two files their keys and the cards' stand in; rejects where there are no such files. */
const openContacts = async (factory?: IDBFactory) =>
  openDexieContacts({ factory, contactKeys: openSlotsFile("contacts"), cardKeys: openSlotsFile("cards") });
