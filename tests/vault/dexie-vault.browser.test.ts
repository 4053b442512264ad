import { expect, test, vi } from "vitest";
import { VaultStore } from "../../src/vault/dexie-guards";
import { openDexieVault } from "../../src/vault/dexie-vault";
import type { PinAnswer, Vault } from "../../src/vault/vault";
import { openMemoryCopy } from "../cast/memory-copy";

let opened = 0;
const freshName = () => `vault-under-test-${(opened += 1)}`;
const pin = "280519";
const wrong = "551947";

test("only the right PIN opens, and a right PIN clears the count", async () => {
  const vault = await openDexieVault(freshName());
  await vault.setPin("tham", pin);
  expect(await vault.tryPin("tham", wrong)).toEqual({ open: false, triesLeft: 4, waitSeconds: 0 });
  expect(await vault.tryPin("tham", pin)).toEqual({ open: true });
  expect(await vault.tryPin("tham", wrong)).toMatchObject({ triesLeft: 4 });
});

test("after five wrong PINs even the right one waits, also in a page opened anew", async () => {
  const name = freshName();
  const vault = await openDexieVault(name);
  await vault.setPin("tham", pin);
  const answers: PinAnswer[] = [];
  for (let n = 0; n < 5; n += 1) answers.push(await vault.tryPin("tham", wrong));
  expect(answers.at(-1)).toEqual({ open: false, triesLeft: 0, waitSeconds: 60 });
  vault.close();
  const again = await openDexieVault(name);
  const answer = await again.tryPin("tham", pin);
  expect(answer).toMatchObject({ open: false });
  expect((answer as { waitSeconds: number }).waitSeconds).toBeGreaterThan(50);
});

test("a wait begun in a page that was closed runs on in the page that looks at it", async () => {
  const name = freshName();
  const [closing, looking] = [await openDexieVault(name), await openDexieVault(name)];
  for (let n = 0; n < 5; n += 1) await closing.tryPin("tham", wrong);
  closing.close();
  const shown: number[] = [];
  const stop = looking.watchWait("tham", (seconds) => shown.push(seconds));
  await expect.poll(() => shown.at(-1)).toBeLessThan(59);
  stop();
});

test("a try is counted before the PIN is looked at", async () => {
  const vault = await openDexieVault(freshName());
  await vault.setPin("tham", pin);
  const derive = vi.spyOn(crypto.subtle, "deriveBits").mockRejectedValue(new Error("the power went"));
  for (let n = 0; n < 5; n += 1) await vault.tryPin("tham", pin).catch(() => undefined);
  derive.mockRestore();
  expect(await vault.tryPin("tham", pin)).toMatchObject({ open: false });
});

test("one member's wrong PINs do not make another wait", async () => {
  const vault = await openDexieVault(freshName());
  await vault.setPin("tham", pin);
  await vault.setPin("phuc", wrong);
  for (let n = 0; n < 5; n += 1) await vault.tryPin("tham", wrong);
  expect(await vault.tryPin("phuc", wrong)).toEqual({ open: true });
});

/** Uses up every guess of the hour: six at two names, then one at each of three more. */
async function guessAtAll(vault: Vault): Promise<void> {
  for (const member of ["tham", "phuc"]) for (let n = 0; n < 3; n += 1) await vault.tryPin(member, wrong);
  for (const member of ["lan", "hai", "sau"]) await vault.tryPin(member, wrong);
}

test("nine wrong PINs of anybody's in an hour are all the tablet takes, also in a page opened anew", async () => {
  const name = freshName();
  const vault = await openDexieVault(name);
  await vault.setPin("tham", pin);
  await vault.setPin("phuc", pin);
  expect(await vault.tryPin("phuc", pin)).toEqual({ open: true });
  await guessAtAll(vault);
  expect(await vault.tryPin("bay", wrong)).toMatchObject({ open: false, triesLeft: 0 });
  vault.close();
  const again = await openDexieVault(name);
  const answer = await again.tryPin("tham", pin);
  expect(answer).toMatchObject({ open: false });
  expect((answer as { waitSeconds: number }).waitSeconds).toBeGreaterThan(3500);
  const shown: number[] = [];
  const stop = again.watchWait("bay", (seconds) => shown.push(seconds));
  await expect.poll(() => shown.at(-1)).toBeGreaterThan(3500);
  stop();
});

test("wrong PINs at two names leave the others in, and each of them one slip", async () => {
  const vault = await openDexieVault(freshName());
  await vault.setPin("lan", pin);
  for (const member of ["tham", "phuc"]) for (let n = 0; n < 4; n += 1) await vault.tryPin(member, wrong);
  expect(await vault.tryPin("lan", pin)).toEqual({ open: true });
  expect(await vault.tryPin("lan", wrong)).toMatchObject({ open: false, triesLeft: 0 });
  expect(await vault.tryPin("hai", wrong)).toMatchObject({ open: false, triesLeft: 0 });
});

test("a right PIN with a card opens whatever was guessed, and the PIN alone once more afterwards", async () => {
  const vault = await openDexieVault(freshName());
  await vault.setPin("tham", pin);
  await guessAtAll(vault);
  expect(await vault.tryPin("tham", pin)).toMatchObject({ open: false });
  expect(await vault.tryPinWithCard("tham", pin)).toEqual({ open: true });
  for (let n = 0; n < 2; n += 1) expect(await vault.tryPin("tham", pin)).toEqual({ open: true });
  expect(await vault.tryPin("tham", wrong)).toMatchObject({ open: false, triesLeft: 0 });
  await vault.setPin("phuc", pin);
  await vault.admit("phuc");
  expect(await vault.tryPin("phuc", pin)).toMatchObject({ open: false });
});

test("a PIN with a card is counted before it is looked at, and the sixth in an hour waits", async () => {
  const vault = await openDexieVault(freshName());
  await vault.setPin("tham", pin);
  const derive = vi.spyOn(crypto.subtle, "deriveBits").mockRejectedValue(new Error("the power went"));
  for (let n = 0; n < 4; n += 1) await vault.tryPinWithCard("tham", pin).catch(() => undefined);
  derive.mockRestore();
  expect(await vault.tryPinWithCard("tham", wrong)).toMatchObject({ open: false, triesLeft: 0 });
  const answer = await vault.tryPinWithCard("tham", pin);
  expect((answer as { waitSeconds: number }).waitSeconds).toBeGreaterThan(3500);
  expect(await vault.tryPin("tham", pin)).toEqual({ open: true });
});

test("the recovery code is recognised however it is typed, and only the last one made", async () => {
  const vault = await openDexieVault(freshName());
  const old = await vault.newRecoveryCode();
  const code = await vault.newRecoveryCode();
  expect(code).toMatch(/^([0-9A-HJKMNP-TV-Z]{4}-){4}[0-9A-HJKMNP-TV-Z]{4}$/);
  expect(await vault.fitsRecoveryCode(old)).toBe(false);
  expect(await vault.fitsRecoveryCode(code.toLowerCase().replaceAll("-", " ").replaceAll("0", "o"))).toBe(true);
});

test("the tablet keeps one key for life, which signs and cannot be taken out", async () => {
  const name = freshName();
  const vault = await openDexieVault(name);
  const identity = await vault.identity();
  const signature = await identity.sign("A-017");
  const key = await crypto.subtle.importKey(
    "jwk",
    JSON.parse(identity.key),
    { name: "ECDSA", namedCurve: "P-256" },
    false,
    ["verify"],
  );
  const bytes = Uint8Array.from(atob(signature.replaceAll("-", "+").replaceAll("_", "/")), (c) => c.charCodeAt(0));
  const how = { name: "ECDSA", hash: "SHA-256" };
  expect(await crypto.subtle.verify(how, key, bytes, new TextEncoder().encode("A-017"))).toBe(true);
  vault.close();
  expect((await (await openDexieVault(name)).identity()).id).toBe(identity.id);
});

/** A vault whose store came back emptied, with what staff would be told of the keys. */
async function emptied(fill: (vault: Awaited<ReturnType<typeof openDexieVault>>) => Promise<unknown>, last: RegExp) {
  const [name, file] = [freshName(), openMemoryCopy()];
  const told: string[][] = [];
  const keeping = { copy: file.copy, onCompared: (_: unknown, lost: readonly string[]) => told.push([...lost]) };
  const vault = await openDexieVault(name, keeping);
  await fill(vault);
  await expect.poll(() => file.text()).toMatch(last);
  vault.close();
  await new Promise((resolve) => (indexedDB.deleteDatabase(name).onsuccess = resolve));
  return { file, told, before: vault, next: await openDexieVault(name, keeping) };
}

test("a PIN that was changed in what the store lost is the new one, and no old one comes back", async () => {
  const [name, file] = [freshName(), openMemoryCopy()];
  const vault = await openDexieVault(name, { copy: file.copy });
  await vault.setPin("tham", wrong);
  const store = new VaultStore(name);
  await store.open();
  const [old, revision] = [await store.secrets.get("pin:tham"), await store.table("revisions").get("vault")];
  await vault.setPin("tham", pin);
  await vault.setPin("phuc", wrong);
  await expect.poll(() => file.text()).toMatch(/pin:phuc/);
  vault.close();
  await store.secrets.clear();
  await store.secrets.put(old!);
  await store.table("revisions").put(revision);
  store.close();
  const next = await openDexieVault(name, { copy: file.copy });
  expect(await next.tryPin("phuc", wrong)).toEqual({ open: true });
  expect(await next.tryPin("tham", wrong)).toMatchObject({ open: false });
  expect(await next.tryPin("tham", pin)).toEqual({ open: true });
});

test("a store thrown away gives nobody his guesses back, nor shortens a wait", async () => {
  const { next } = await emptied(async (vault) => {
    await vault.setPin("tham", pin);
    for (let n = 0; n < 5; n += 1) await vault.tryPin("tham", wrong);
  }, /"failures":5/);
  const answer = await next.tryPin("tham", pin);
  expect(answer).toMatchObject({ open: false });
  expect((answer as { waitSeconds: number }).waitSeconds).toBeGreaterThan(50);
});

test("a tablet whose key was lost stays the same tablet and signs with another one, and staff are told", async () => {
  let first: { id: string; key: string } | undefined;
  const { told, file, next } = await emptied(async (vault) => {
    first = await vault.identity();
    await vault.newBackupCode();
  }, /"backup"/);
  expect(told).toEqual([[], ["backup", "tablet"]]);
  const identity = await next.identity();
  expect(identity.id).toBe(first!.id);
  expect(identity.key).not.toBe(first!.key);
  expect((await identity.sign("A-017")).length).toBeGreaterThan(40);
  expect((await next.identity()).key).toBe(identity.key);
  expect(await next.hasBackupCode()).toBe(false);
  expect(await next.sealBackup("sổ")).toBeUndefined();
  await next.newBackupCode();
  expect(await next.hasBackupCode()).toBe(true);
  expect(await file.text()).not.toMatch(/privateKey/);
});

test("a vault thrown away under an open page stays shut, and its PINs are back at the next start", async () => {
  const [name, file] = [freshName(), openMemoryCopy()];
  let outdated = 0;
  const vault = await openDexieVault(name, { copy: file.copy, onOutdated: () => (outdated += 1) });
  await vault.setPin("tham", pin);
  await new Promise((resolve) => (indexedDB.deleteDatabase(name).onsuccess = resolve));
  expect(outdated).toBe(1);
  await expect(vault.identity()).rejects.toThrow(/closed/);
  await expect(vault.setPin("phuc", wrong)).rejects.toThrow(/closed/);
  expect(await (await openDexieVault(name, { copy: file.copy })).tryPin("tham", pin)).toEqual({ open: true });
});

test("two pages that open a new tablet at once agree on one key", async () => {
  const name = freshName();
  const [one, two] = await Promise.all([openDexieVault(name), openDexieVault(name)]);
  const [a, b] = await Promise.all([one.identity(), two.identity()]);
  expect(a.id).toBe(b.id);
});
