import { expect, test } from "vitest";
import { openDexieVault } from "../../src/vault/dexie-vault";

const text = JSON.stringify({ lines: ["Nguyễn Thị Thắm", "số A-001"], more: "x".repeat(5000) });

async function sealed(name: string) {
  const vault = await openDexieVault(name);
  const code = await vault.newBackupCode();
  return { vault, code, file: (await vault.sealBackup(text))! };
}

test("the printed code opens a backup on another tablet, however it is typed", async () => {
  const { code, file } = await sealed("seal-here");
  const other = await openDexieVault("seal-there");
  for (const typed of [code, code.toLowerCase().replaceAll("-", " ")])
    expect(await other.openBackup(file, typed)).toEqual({ text });
  expect(await other.openBackup(file)).toEqual({ refused: "wrong-code" });
  expect(new TextDecoder().decode(file)).not.toContain("Thắm");
});

test("this tablet reads its own backup back without the code", async () => {
  const { vault, file } = await sealed("seal-own");
  expect(await vault.openBackup(file)).toEqual({ text });
  await vault.newBackupCode();
  expect(await vault.openBackup(file)).toEqual({ refused: "wrong-code" });
});

test("without the code only the file sealed last is read, after a restart too; with it any", async () => {
  const { vault, code, file } = await sealed("seal-twice");
  const last = (await vault.sealBackup(text))!;
  vault.close();
  const again = await openDexieVault("seal-twice");
  expect(await again.openBackup(file)).toEqual({ refused: "older-file" });
  expect(await again.openBackup(file, code)).toEqual({ text });
  expect(await again.openBackup(last)).toEqual({ text });
  expect(await again.openBackup(last.slice(0, -1))).toEqual({ refused: "damaged" });
});

test("a wrong code, a damaged or short file, and no backup at all are told apart", async () => {
  const { vault, code, file } = await sealed("seal-broken");
  expect(await vault.openBackup(file, "0000-0000-0000-0000-0000")).toEqual({ refused: "wrong-code" });
  for (const at of [40, file.length >> 1, file.length - 1]) {
    const flipped = file.slice();
    flipped[at]! ^= 1;
    expect(await vault.openBackup(flipped, code)).toEqual({ refused: "damaged" });
  }
  for (const length of [8, 20, 44, file.length >> 1, file.length - 1])
    expect((await vault.openBackup(file.slice(0, length), code)) as object).toHaveProperty("refused");
  const photo = new TextEncoder().encode("JFIF, a photo");
  expect(await vault.openBackup(photo, code)).toEqual({ refused: "not-a-backup" });
});

test("a new identity ends the browser's other pages, and no other browser's tablet", async () => {
  const told: string[] = [];
  const open = (name: string, page: string) => openDexieVault(name, { onOutdated: () => told.push(page) });
  const here = await open("new-tablet", "here");
  await Promise.all([open("new-tablet", "board"), open("another", "another")]);
  await here.newIdentity();
  await expect.poll(() => told).toEqual(["board"]);
});

test("hashes of PINs and of the recovery code go along, the tablet's key does not", async () => {
  const from = await openDexieVault("secrets-from");
  await from.setPin("tham", "280519");
  const recovery = await from.newRecoveryCode();
  const before = await from.identity();
  const to = await openDexieVault("secrets-to");
  await to.setPin("phuc", "551947");
  await to.addSecrets(await from.backupSecrets());
  expect(await to.tryPin("tham", "280519")).toEqual({ open: true });
  expect(await to.tryPin("phuc", "551947")).toEqual({ open: true });
  expect(await to.fitsRecoveryCode(recovery)).toBe(true);
  expect((await to.identity()).id).not.toBe(before.id);
  await to.newIdentity();
  expect((await to.identity()).id).not.toBe((await from.identity()).id);
});
