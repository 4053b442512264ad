import { afterEach, expect, test, vi } from "vitest";
import { verifyInWorker } from "../../src/device/verify-in-worker";
import { verifyAll, type SignedText } from "../../src/vault/signature";
import { makeTabletKey, asIdentity } from "../../src/vault/tablet-key";

afterEach(() => vi.unstubAllGlobals());

/** Texts that a tablet signed; every fifth was changed afterwards, and one is said to be by a key that is none. */
async function signedTexts(many: number): Promise<SignedText[]> {
  const { key, sign } = asIdentity(await makeTabletKey("tablet"));
  const texts = Array.from({ length: many }, (_, nth) => `text ${nth}`);
  const all = await Promise.all(texts.map(async (text) => ({ key, text, signature: await sign(text) })));
  return all.map((one, nth) => ({
    ...one,
    ...(nth % 5 === 4 && { text: "changed" }),
    ...(nth === 2 && { key: "none" }),
  }));
}

/** The same, and how many of them this thread was asked for. */
function counted() {
  const asked: number[] = [];
  const onThisThread = (all: readonly SignedText[]) => (asked.push(all.length), verifyAll(all));
  return { asked, verify: verifyInWorker<SignedText>(onThisThread) };
}

const right = (many: number) => Array.from({ length: many }, (_, nth) => nth % 5 !== 4 && nth !== 2);

test("many signatures are verified in a worker, each answer in its place", async () => {
  const { asked, verify } = counted();
  const [first, second] = await Promise.all([verify(await signedTexts(200)), verify(await signedTexts(40))]);
  expect([first, second, asked]).toEqual([right(200), right(40), []]);
});

test("a few are verified at once, and no worker is started for them", async () => {
  vi.stubGlobal("Worker", undefined);
  const { asked, verify } = counted();
  expect(await verify(await signedTexts(5))).toEqual(right(5));
  expect(asked).toEqual([5]);
});

test("where there is no worker, or it breaks, the page's own thread verifies all", async () => {
  const texts = await signedTexts(60);
  vi.stubGlobal("Worker", undefined);
  const without = counted();
  expect(await without.verify(texts)).toEqual(right(60));
  const starts = vi.fn();
  class Breaks {
    onerror = () => undefined;
    constructor() {
      starts();
      setTimeout(() => this.onerror());
    }
    postMessage = () => undefined;
    terminate = () => undefined;
  }
  vi.stubGlobal("Worker", Breaks);
  const broken = counted();
  for (let time = 0; time < 2; time += 1) expect(await broken.verify(texts)).toEqual(right(60));
  expect([without.asked, broken.asked]).toEqual([[60], [60, 60]]);
  expect(starts).toHaveBeenCalledOnce();
});
