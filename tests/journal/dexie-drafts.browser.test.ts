import { expect, test } from "vitest";
import { openDexieDrafts } from "../../src/journal/dexie-drafts";
import { openMemoryCopy } from "../cast/memory-copy";
import { draftsContract, dvc1, typed } from "./drafts-contract";

let opened = 0;
const fresh = () => `drafts-under-test-${(opened += 1)}`;

draftsContract("the shelf in IndexedDB", () => openDexieDrafts(fresh()));

test("a key is kept once its copy is, for a browser may throw the database away", async () => {
  const { copy, text } = openMemoryCopy();
  let settle: (() => void) | undefined;
  const slow = { ...copy, settled: () => new Promise<void>((resolve) => (settle = resolve)) };
  const shelf = await openDexieDrafts(fresh(), { copies: { drafts: slow } });
  await shelf.begin(dvc1);
  let kept = false;
  const adding = shelf.add(typed(1, "b")).then(() => (kept = true));
  await expect.poll(() => settle).toBeDefined();
  expect(await text()).toContain('"put":"b"');
  expect(kept).toBe(false);
  settle!();
  await adding;
});
