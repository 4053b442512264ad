import { expect, test, vi } from "vitest";
import { VaultStore } from "../../src/vault/dexie-guards";
import { openDexieVault } from "../../src/vault/dexie-vault";
import type { PinAnswer, SecretsCopy, Vault } from "../../src/vault/vault";

/** A copy in memory that outlives the pages using it, as the file does. */
function openLines() {
  let lines: string[] = [];
  const copy: SecretsCopy = {
    keep: async (reconcile) => void lines.push(...(await reconcile([...lines]))),
    replace: (others) => void (lines = [...others]),
    letGo: () => undefined,
    erase: async () => void (lines = []),
  };
  return { copy, lines: () => lines };
}

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
  await expect.poll(() => shown.at(-1), { timeout: 10_000 }).toBeLessThan(59);
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
  await expect.poll(() => shown.at(-1), { timeout: 10_000 }).toBeGreaterThan(3500);
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

test("PINs that the store lost the last of come back from their copy; the others stay as they are", async () => {
  const name = freshName();
  const file = openLines();
  const vault = await openDexieVault(name, { copy: file.copy });
  await vault.setPin("tham", wrong);
  const [old] = file.lines();
  await vault.setPin("tham", pin);
  await vault.setPin("phuc", wrong);
  vault.close();
  const store = new VaultStore(name);
  await store.open();
  await store.secrets.delete("pin:phuc");
  store.close();
  file.copy.replace([old!, ...file.lines().filter((line) => line.includes("phuc")), '{"name":"pin:l']);
  const next = await openDexieVault(name, { copy: file.copy });
  expect(await next.tryPin("phuc", wrong)).toEqual({ open: true });
  expect(await next.tryPin("tham", pin)).toEqual({ open: true });
  await next.setPin("lan", pin);
  expect(file.lines().map((line) => (JSON.parse(line) as { name: string }).name)).toEqual([
    "pin:lan",
    "pin:phuc",
    "pin:tham",
  ]);
});

test("a vault thrown away under an open page stays shut, and its PINs are back at the next start", async () => {
  const [name, file] = [freshName(), openLines()];
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
