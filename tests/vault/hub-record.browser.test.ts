import { expect, test, vi } from "vitest";
import type { HubRecord } from "../../src/hub/hub-record";
import { openDexieVault } from "../../src/vault/dexie-vault";
import { openMemoryCopy } from "../cast/memory-copy";

let opened = 0;
const freshName = () => `hub-record-under-test-${(opened += 1)}`;

const record: HubRecord = {
  office: "7K3D9QXW",
  kind: "tablet",
  mayInvite: true,
  seed: "SUAMCX",
  teamKey: "dGVhbQ",
  pinKey: "cGlucw",
  root: "{}",
};

test("a device that joined a hub knows it when it is opened again, and its other pages hear that they are outdated", async () => {
  const name = freshName();
  const onOutdated = vi.fn();
  const [joining, other] = [await openDexieVault(name), await openDexieVault(name, { onOutdated })];
  expect(await joining.hubRecord()).toBeUndefined();
  await joining.keepHubRecord(record);
  await expect.poll(() => onOutdated.mock.calls.length).toBe(1);
  other.close();
  joining.close();
  expect(await (await openDexieVault(name)).hubRecord()).toEqual(record);
});

test("a tablet that becomes another one knows no hub any more, and has to be invited anew", async () => {
  const vault = await openDexieVault(freshName());
  const before = await vault.identity();
  await vault.keepHubRecord(record);
  await vault.newIdentity();
  expect(await vault.hubRecord()).toBeUndefined();
  expect((await vault.identity()).id).not.toBe(before.id);
});

test("what a device knows of its hub is in no backup", async () => {
  const vault = await openDexieVault(freshName());
  await vault.setPin("tham", "280519");
  await vault.keepHubRecord(record);
  const secrets = await vault.backupSecrets();
  expect(secrets).toHaveLength(1);
  for (const secret of [record.seed, record.teamKey, record.pinKey]) expect(secrets.join()).not.toContain(secret);
});

test("it comes back with the vault's copy, and goes with the vault", async () => {
  const name = freshName();
  const { copy } = openMemoryCopy();
  const vault = await openDexieVault(name, { copy });
  await vault.keepHubRecord(record);
  vault.close();
  await new Promise<void>((resolve, reject) => {
    const gone = indexedDB.deleteDatabase(name);
    gone.onsuccess = () => resolve();
    gone.onerror = () => reject(new Error("The database stayed."));
  });
  const mended = await openDexieVault(name, { copy });
  expect(await mended.hubRecord()).toEqual(record);
  await mended.erase();
  expect(await (await openDexieVault(name, { copy })).hubRecord()).toBeUndefined();
});
