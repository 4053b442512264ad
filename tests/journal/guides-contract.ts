import { expect, test } from "vitest";
import type { Guide } from "../../src/domain/guide/guide";
import type { GuideShelf, KeptGuide } from "../../src/journal/guide-shelf";

const kept = (mark: string, version: number): KeptGuide => ({
  mark,
  text: `version: ${version}`,
  guide: { code: "BM1", version } as Guide,
});

/** What every shelf of signed guides promises, whatever it keeps them in. */
export function guidesContract(name: string, open: () => Promise<GuideShelf>): void {
  test(`${name} keeps every version of a guide, and gives each by the mark of its text`, async () => {
    const shelf = await open();
    await shelf.keep(kept("aa", 1));
    await shelf.keep(kept("bb", 2));
    expect(await shelf.guide("aa")).toEqual(kept("aa", 1));
    expect((await shelf.guides()).map(({ guide }) => guide.version).sort()).toEqual([1, 2]);
    expect(await shelf.guide("cc")).toBeUndefined();
  });

  test(`${name} keeps whose packs are taken, one of each key, and forgets them with the rest`, async () => {
    const shelf = await open();
    const sender = { key: "k", mark: "a1b2", office: "h7k2", name: "Xã Hưng Nhượng", confirmedAt: 1, by: "tham" };
    await shelf.keepSender(sender);
    await shelf.keepSender({ ...sender, name: "Xã Hưng Nhượng mới" });
    expect(await shelf.senders()).toEqual([{ ...sender, name: "Xã Hưng Nhượng mới" }]);
    await shelf.erase();
    expect(await shelf.senders()).toEqual([]);
  });

  test(`${name} takes the same text twice, and forgets all of them`, async () => {
    const shelf = await open();
    await shelf.keep(kept("aa", 1));
    await shelf.keep(kept("aa", 1));
    expect(await shelf.guides()).toHaveLength(1);
    await shelf.erase();
    expect(await shelf.guides()).toEqual([]);
  });
}
