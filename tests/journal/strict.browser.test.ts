import { expect, test } from "vitest";
import { openDexieJournal } from "../../src/journal/dexie-journal";
import { openDexieVault } from "../../src/vault/dexie-vault";
import { said, tham } from "../cast/requests";

/** Every transaction that writes, with the durability the browser was asked for. */
function listen(): { store: string; durability: string }[] {
  const seen: { store: string; durability: string }[] = [];
  const begin = IDBDatabase.prototype.transaction;
  IDBDatabase.prototype.transaction = function (...asked: Parameters<typeof begin>) {
    const begun = begin.apply(this, asked);
    if (begun.mode === "readwrite") seen.push({ store: this.name, durability: begun.durability });
    return begun;
  };
  return seen;
}

test("every transaction that writes is strict, in the journal and in the vault", async () => {
  const seen = listen();
  const journal = await openDexieJournal("all-strict");
  const vault = await openDexieVault("all-strict-vault");
  await journal.append([said("help-asked", 1)], [{ day: "2026-11-24", tablet: "máy", what: "class-elderly", n: 1 }]);
  await journal.append([said("help-asked", 1), said("help-asked", 2)]);
  await journal.keepMemberName(tham, "Chị Thắm");
  await journal.keepNote({ id: "1", about: "request:1", kind: "note", text: "giấy", by: tham, at: 1 });
  await journal.eraseNotes(2);
  await journal.rebuild();
  await journal.addBackup(await journal.readBackup());
  await journal.damageKnown();
  await vault.identity();
  await vault.setPin(tham, "280519");
  await vault.tryPin(tham, "111222");
  await vault.tryPin(tham, "280519");
  await vault.newRecoveryCode();
  await vault.newBackupCode();
  await vault.addSecrets(await vault.backupSecrets());
  await vault.newIdentity();
  const stores = new Set(seen.map(({ store }) => store));
  expect([...stores].sort()).toEqual(["all-strict", "all-strict-vault"]);
  expect(seen.filter(({ durability }) => durability !== "strict")).toEqual([]);
});
