import { expect, test } from "vitest";
import { replay } from "../../src/domain/author/draft-log";
import type { Draft, DraftShelf, KeptEntry } from "../../src/journal/draft-shelf";

export const dvc1: Draft = { code: "DVC1", begins: "a", from: { code: "DVC1", version: 3 }, by: "tham", at: 1 };
export const typed = (nth: number, put: string, by = "tham"): KeptEntry => ({
  code: "DVC1",
  nth,
  by,
  at: nth,
  does: "change",
  splice: { at: nth, out: "", put },
});

/** What every shelf of drafts promises, whatever it keeps them in. */
export function draftsContract(name: string, open: () => Promise<DraftShelf>): void {
  test(`${name} gives back a draft with its whole log, in order`, async () => {
    const shelf = await open();
    expect(await shelf.begin(dvc1)).toBe("begun");
    for (const [nth, letter] of ["b", "c", "d"].entries()) expect(await shelf.add(typed(nth + 1, letter))).toBe("kept");
    const draft = (await shelf.draft("DVC1"))!;
    expect(draft).toMatchObject(dvc1);
    expect(replay(draft.begins, draft.log).text).toBe("abcd");
    expect(await shelf.drafts()).toEqual([draft]);
  });

  test(`${name} lets one guide have one draft, and one number one entry`, async () => {
    const shelf = await open();
    await shelf.begin(dvc1);
    await shelf.add(typed(1, "b"));
    expect(await shelf.begin({ ...dvc1, begins: "z", by: "hai" })).toBe("taken");
    expect(await shelf.add(typed(1, "x", "hai"))).toBe("taken");
    const draft = (await shelf.draft("DVC1"))!;
    expect([draft.begins, draft.log.map(({ by }) => by)]).toEqual(["a", ["tham"]]);
  });

  test(`${name} drops a draft with all its entries, and no other`, async () => {
    const shelf = await open();
    await shelf.begin(dvc1);
    await shelf.begin({ ...dvc1, code: "DVC11" });
    await shelf.add(typed(1, "b"));
    await shelf.add({ ...typed(1, "c"), code: "DVC11" });
    await shelf.drop("DVC1");
    expect((await shelf.drafts()).map(({ code, log }) => [code, log.length])).toEqual([["DVC11", 1]]);
    await shelf.begin(dvc1);
    expect((await shelf.draft("DVC1"))!.log).toEqual([]);
  });

  test(`${name} tells whoever watches of each change`, async () => {
    const shelf = await open();
    await shelf.begin(dvc1);
    let resolve = (): void => undefined;
    const heard = new Promise<void>((done) => (resolve = done));
    const stop = shelf.watch(
      () => shelf.draft("DVC1"),
      (draft) => draft?.log.length === 1 && resolve(),
      () => undefined,
    );
    await shelf.add(typed(1, "b"));
    await heard;
    stop();
  });
}
