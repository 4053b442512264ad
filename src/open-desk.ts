import { enrolTablet } from "./desk/office/enrol-tablet";
import type { Desk, Restoring } from "./desk/desk";
import { keepBallast, withRoom } from "./device/ballast";
import { openFileCopy } from "./device/file-copy";
import { askToKeep } from "./device/keep-storage";
import { openSlotsFile } from "./device/slots-file";
import { openSound } from "./device/sound-store";
import { keepTrustedTime, onTrustedElsewhere, readTrustedTime } from "./device/trusted-time";
import { knownTime, makeClock, type Clock } from "./domain/office/sane-clock";
import { openDexieJournal } from "./journal/dexie-journal";
import { TablesNotMade } from "./journal/dexie-open";
import type { FigureShelf } from "./journal/figure-shelf";
import type { Journal } from "./journal/journal";
import type { ContactSafe } from "./vault/contact-safe";
import { openDexieContacts } from "./vault/dexie-contacts";
import { openDexieVault } from "./vault/dexie-vault";
import { noContacts } from "./vault/no-contacts";
import type { Vault } from "./vault/vault";

let shelf: Promise<FigureShelf> | undefined;
const figures = () => (shelf ??= import("./journal/dexie-figures").then(({ openDexieFigures }) => openDexieFigures()));

/** Opens the journal and the vault, each with its second copy, and puts the desk between them and the screens. */
export async function openDesk(onOutdated: (restoring?: Restoring) => void = () => undefined): Promise<Desk> {
  const copies = { copy: openFileCopy("journal"), names: openFileCopy("names"), head: openFileCopy("head") };
  const secrets = { copy: openFileCopy("secrets") };
  const [journal, vault, contacts] = await Promise.all([
    openSound(
      (factory) => openDexieJournal(undefined, { factory, ...copies, onOutdated }),
      (reason) => reason instanceof TablesNotMade,
    ).then(roomyJournal),
    openSound((factory) => openDexieVault(undefined, { factory, ...secrets, onOutdated })).then(roomyVault),
    openSound(openContacts).catch(() => noContacts),
  ]);
  const clock = await openClock(journal);
  const opened: Desk = {
    journal,
    vault,
    contacts,
    identity: await vault.identity(),
    figures,
    now: clock.now,
    clock,
    end: onOutdated,
    newId: () => [...crypto.getRandomValues(new Uint8Array(5))].map((byte) => (byte % 36).toString(36)).join(""),
  };
  await enrolTablet(opened);
  keepBallast();
  void askToKeep();
  return opened;
}

/** The clock of this page; what staff say of it on one page holds on every page of this browser. */
async function openClock(journal: Journal): Promise<Clock> {
  const known = knownTime(await journal.lastWritten(), readTrustedTime());
  const clock = makeClock(known, { wall: Date.now, runningMs: () => performance.now() });
  onTrustedElsewhere(({ said }) => clock.trust(said));
  const trust = () => {
    clock.trust();
    void journal.lastWritten().then((after) => keepTrustedTime({ said: clock.now(), after }));
  };
  return { ...clock, trust };
}

/** The files that the keys of contacts and of cards stand in. */
const slotFiles = (spare: string) => ({
  contactKeys: openSlotsFile(`contacts${spare}`),
  cardKeys: openSlotsFile(`cards${spare}`),
});

/**
 * The sealed contacts; rejects where there are no such files. Tables overwrite every slot they do not name, so the spare
 * ones, empty at first, have files of their own: a passing fault must not cost the keys. What is erased is so in both.
 */
async function openContacts(factory?: IDBFactory): Promise<ContactSafe> {
  const [here, other] = factory ? [slotFiles("-spare"), slotFiles("")] : [slotFiles(""), slotFiles("-spare")];
  const safe = await openDexieContacts({ factory, ...here });
  const eraseAll = async () => {
    await safe.eraseAll();
    await Promise.all([other.contactKeys.keepOnly([]), other.cardKeys.keepOnly([])]);
  };
  return { ...safe, eraseAll };
}

/** What people wait for is written even when the browser has run out of room: the ballast makes some. */
function roomyJournal(journal: Journal): Journal {
  return {
    ...journal,
    append: (events, tallies) => withRoom(() => journal.append(events, tallies)),
    keepMemberName: (member, name) => withRoom(() => journal.keepMemberName(member, name)),
    keepNote: (note) => withRoom(() => journal.keepNote(note)),
    addBackup: (backup) => withRoom(() => journal.addBackup(backup)),
  };
}

/** A full disk must not shut out the people who could do something about it. */
function roomyVault(vault: Vault): Vault {
  return {
    ...vault,
    identity: () => withRoom(() => vault.identity()),
    setPin: (member, pin) => withRoom(() => vault.setPin(member, pin)),
    tryPin: (member, pin) => withRoom(() => vault.tryPin(member, pin)),
    tryPinWithCard: (member, pin) => withRoom(() => vault.tryPinWithCard(member, pin)),
    admit: (member) => withRoom(() => vault.admit(member)),
    newRecoveryCode: () => withRoom(() => vault.newRecoveryCode()),
    newBackupCode: () => withRoom(() => vault.newBackupCode()),
    sealBackup: (text) => withRoom(() => vault.sealBackup(text)),
  };
}
