import type { HubRecord } from "../hub/hub-record";
import type { VaultStore } from "./dexie-guards";
import { asIdentity, isWhole, makeTabletKey, type WholeKey } from "./tablet-key";
import type { BackupVault, FiguresVault, HubVault, Vault } from "./vault";

/** What is kept of a hub: the one this device joined, one whose answer was not heard, and what went up to the province. */
const [hub, tried, figures] = ["hub", "tried", "figures"] as const;

type IdentityVault = Pick<Vault, "identity" | "passingIdentity"> &
  Pick<BackupVault, "newIdentity"> &
  HubVault &
  FiguresVault;

/** Who this device is: the key it signs with, and the hub it joined. Once it is another, this browser's pages are outdated. */
export function identityVault(
  store: VaultStore,
  { onOutdated }: { onOutdated?: (() => void) | undefined },
): IdentityVault {
  const others = new BroadcastChannel(`${store.name}-tablet`);
  others.onmessage = () => store.isOpen() && onOutdated?.();
  return {
    identity: async () => asIdentity(await wholeKey(store)),
    passingIdentity: async () => asIdentity(await makeTabletKey()),
    newIdentity: async () => {
      await store.transaction("rw", store.keys, store.hub, async () => {
        await store.keys.delete("tablet");
        await store.hub.clear();
      });
      others.postMessage("");
    },
    hubRecord: () => recordNamed(store, hub),
    triedRecord: () => recordNamed(store, tried),
    keepTriedRecord: async (record) => void (await store.hub.put({ name: tried, ...record })),
    figuresRecord: async () => {
      const kept = await store.hub.get(figures);
      if (kept?.name !== figures) return {};
      const { name: _name, ...record } = kept;
      return record;
    },
    keepFiguresRecord: async (record) => void (await store.hub.put({ name: figures, ...record })),
    keepHubRecord: async (record) => {
      await store.hub.put({ name: hub, ...record });
      // By itself, and only where there is one: after a deletion the copy is written anew, and stands a moment without the record.
      if (await store.hub.get(tried)) await store.hub.delete(tried);
      others.postMessage("");
    },
  };
}

async function recordNamed(store: VaultStore, named: typeof hub | typeof tried): Promise<HubRecord | undefined> {
  const kept = await store.hub.get(named);
  if (!kept || kept.name === figures) return undefined;
  const { name: _name, ...record } = kept;
  return record;
}

/**
 * The key this tablet signs with. Where only its name came back from the second copy, another key takes its place under
 * the same name. Two pages opened at once must not become two tablets: whoever is second uses the key of the first.
 */
async function wholeKey(store: VaultStore): Promise<WholeKey> {
  const known = await store.keys.get("tablet");
  if (isWhole(known)) return known;
  const made = await makeTabletKey(known?.id);
  return store.transaction("rw", store.keys, async () => {
    const first = await store.keys.get("tablet");
    if (isWhole(first)) return first;
    await store.keys.put({ name: "tablet", ...made });
    return made;
  });
}
