import { expect, test } from "vitest";
import { fingerprint, verify } from "../../src/vault/signature";
import { asIdentity, makeTabletKey } from "../../src/vault/tablet-key";

const made = async () => asIdentity(await makeTabletKey());

test("what a tablet signed is known by its public key, and by no other", async () => {
  const [ours, other] = [await made(), await made()];
  const signature = await ours.sign("Trạm Số");
  expect(await verify(ours.key, "Trạm Số", signature)).toBe(true);
  expect(await verify(other.key, "Trạm Số", signature)).toBe(false);
  expect(await verify(ours.key, "Trạm So", signature)).toBe(false);
});

test("what is no key or no signature has signed nothing", async () => {
  const { key } = await made();
  expect(await verify("{}", "a", "b")).toBe(false);
  expect(await verify("no key", "a", "b")).toBe(false);
  expect(await verify(key, "a", "not base64 %")).toBe(false);
});

test("the fingerprint of a key is four short groups, always the same", async () => {
  const { key } = await made();
  expect(await fingerprint(key)).toMatch(/^([0-9a-f]{4} ){3}[0-9a-f]{4}$/);
  expect(await fingerprint(key)).toBe(await fingerprint(key));
});
