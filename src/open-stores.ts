import { gatherLosses } from "./desk/office/gather-losses";
import { withFreeSpace } from "./device/ballast";
import { openFileCopy } from "./device/file-copy";
import { keepSettingsTwice } from "./device/settings-copy";
import { openSlotsFile } from "./device/slots-file";
import { openHealthyStore } from "./device/open-healthy-store";
import { within } from "./device/within";
import { openWitness, type Witness } from "./device/witness";
import { openDexieJournal } from "./journal/dexie-journal";
import { TablesNotMade } from "./journal/dexie-open";
import type { DraftShelf } from "./journal/draft-shelf";
import type { FigureShelf } from "./journal/figure-shelf";
import type { GuideShelf } from "./journal/guide-shelf";
import type { Journal } from "./journal/journal";
import type { Compared } from "./second-copy/dexie-kept-twice";
import type { ContactSafe } from "./vault/contact-safe";
import { openDexieContacts } from "./vault/dexie-contacts";
import { openDexieVault } from "./vault/dexie-vault";
import { noContacts } from "./vault/no-contacts";
import type { Vault } from "./vault/vault";

/** A person who waits for a number must not wait for the contacts. */
const contactsWithinMs = 15_000;

/** Opens everything that is kept on this tablet, each store with its second copy; what was lost is noted in the journal. */
export async function openStores(onOutdated: () => void, onRemaking?: (share: number) => void) {
  const witness = openWitness();
  const losses = gatherLosses(witness);
  const known: Known = { witness, losses, onOutdated, onRemaking };
  // What staff once said of the clock comes back with the settings, and is needed next.
  const settingsBack = await keepSettingsTwice(witness.isNew).catch(() => 0);
  if (settingsBack) losses.onBack(["settings"]);
  const contacts = openHealthyStore((factory) => openContacts(known, factory));
  const [journal, vault, safe] = await Promise.all([
    openJournal(known),
    openVault(known),
    within(contactsWithinMs, contacts).catch(() => noContacts),
  ]);
  losses.openIn(journal);
  return { journal, vault, contacts: safe, ...openShelvesOnce(known) };
}

interface Known {
  witness: Witness;
  losses: ReturnType<typeof gatherLosses>;
  onOutdated: () => void;
  onRemaking: ((share: number) => void) | undefined;
}

function openJournal(known: Known): Promise<Journal> {
  const { witness, losses, onOutdated, onRemaking } = known;
  const keeping = {
    copy: openFileCopy("journal"),
    head: openFileCopy("head"),
    copies: {
      words: openFileCopy("words"),
      tallies: openFileCopy("tallies"),
      units: openFileCopy("units"),
      hub: openFileCopy("hub"),
    },
    linesBefore: witness.before("lines"),
    onCompared: losses.onCompared,
    onRevision: witness.note,
    onLines: (count: number, compared?: boolean) => witness[compared ? "put" : "note"]("lines", count),
    onOutdated,
    ...(onRemaking && { onRemaking }),
  };
  const open = (factory?: IDBFactory) => openDexieJournal(undefined, { factory, ...keeping });
  return openHealthyStore(open, (reason) => reason instanceof TablesNotMade).then((journal) =>
    journalThatMakesSpace(journal, witness),
  );
}

function openVault(known: Known): Promise<Vault> {
  const { witness, losses, onOutdated } = known;
  const lostKeys = { tablet: "tablet-key", backup: "backup-code" } as const;
  const keeping = {
    copy: openFileCopy("vault"),
    onCompared: (compared: Compared, keysLost: readonly (keyof typeof lostKeys)[]) => {
      losses.onCompared("vault", compared);
      losses.onLost(keysLost.map((name) => lostKeys[name]));
    },
    onRevision: (revision: number) => witness.note("vault", revision),
    onOutdated,
  };
  return openHealthyStore((factory) => openDexieVault(undefined, { factory, ...keeping })).then(vaultThatMakesSpace);
}

/** The sealed contacts; rejects where there are no files that can be flushed. A spare database uses the same files. */
const openContacts = (known: Known, factory?: IDBFactory): Promise<ContactSafe> =>
  openDexieContacts({
    factory,
    contactKeys: openSlotsFile("contacts"),
    cardKeys: openSlotsFile("cards"),
    copy: openFileCopy("contacts"),
    onCompared: (compared) => known.losses.onCompared("contacts", compared),
    onRevision: (revision) => known.witness.note("contacts", revision),
    onLost: known.losses.onLost,
  });

let figures: Promise<FigureShelf> | undefined;
let drafts: Promise<DraftShelf> | undefined;
let guides: Promise<GuideShelf> | undefined;

/** The figures, the drafts of guides and the signed ones, opened when they are first needed: few people ever need them. */
function openShelvesOnce({ losses: { onCompared }, witness: { note: onRevision } }: Known) {
  return {
    figures: () =>
      (figures ??= import("./journal/dexie-figures").then(({ openDexieFigures }) => {
        const copies = { figures: openFileCopy("figures"), senders: openFileCopy("senders") };
        return openHealthyStore((factory) => openDexieFigures(undefined, { factory, copies, onCompared, onRevision }));
      })),
    drafts: () =>
      (drafts ??= import("./journal/dexie-written").then(({ openDexieDrafts }) => {
        const copies = { drafts: openFileCopy("drafts") };
        return openHealthyStore((factory) => openDexieDrafts(undefined, { factory, copies, onCompared, onRevision }));
      })),
    guides: () =>
      (guides ??= import("./journal/dexie-written").then(({ openDexieGuides }) => {
        const copies = { guides: openFileCopy("guides") };
        return openHealthyStore((factory) => openDexieGuides(undefined, { factory, copies, onCompared, onRevision }));
      })),
  };
}

/** What people wait for is written even when the browser has run out of space: the ballast makes some. */
function journalThatMakesSpace(journal: Journal, witness: Witness): Journal {
  return {
    ...journal,
    append: (...lines) => withFreeSpace(() => journal.append(...lines)),
    accept: (...lines) => withFreeSpace(() => journal.accept(...lines)),
    keepMemberName: (member, name) => withFreeSpace(() => journal.keepMemberName(member, name)),
    keepNote: (note) => withFreeSpace(() => journal.keepNote(note)),
    addBackup: (backup) => withFreeSpace(() => journal.addBackup(backup)),
    erase: async () => {
      witness.forget();
      await journal.erase();
    },
  };
}

/** A full disk must not shut out the people who could do something about it. */
function vaultThatMakesSpace(vault: Vault): Vault {
  return {
    ...vault,
    identity: () => withFreeSpace(() => vault.identity()),
    setPin: (member, pin) => withFreeSpace(() => vault.setPin(member, pin)),
    tryPin: (member, pin) => withFreeSpace(() => vault.tryPin(member, pin)),
    tryPinWithCard: (member, pin) => withFreeSpace(() => vault.tryPinWithCard(member, pin)),
    admit: (member) => withFreeSpace(() => vault.admit(member)),
    newRecoveryCode: () => withFreeSpace(() => vault.newRecoveryCode()),
    newBackupCode: () => withFreeSpace(() => vault.newBackupCode()),
    sealBackup: (text) => withFreeSpace(() => vault.sealBackup(text)),
  };
}
