import { expect, test } from "vitest";
import { gatherLosses } from "../../src/desk/office/gather-losses";
import type { Damage, Journal } from "../../src/journal/journal";

const compared = { revision: 9, begun: true, restored: {}, copyWasGone: false };

function gathering(before: Record<string, number> = {}) {
  const noted: Damage[] = [];
  const put: [string, number][] = [];
  const witness = { before: (what: string) => before[what] ?? 0, put: (...told: [string, number]) => put.push(told) };
  const losses = gatherLosses({ ...witness, put: (what, far) => void witness.put(what, far) });
  const journal = { noteDamage: async (damage: Damage) => void noted.push(damage) } as unknown as Journal;
  return { losses, noted, put, open: () => losses.openIn(journal) };
}

test("what came back before the journal was open is noted once it is, in people's words and once", () => {
  const { losses, noted, open } = gathering();
  losses.onCompared("words", { ...compared, restored: { members: 3, notes: 1 } });
  losses.onCompared("contacts", { ...compared, restored: { office: 1, cards: 4, contacts: 0 } });
  losses.onLost(["tablet-key"]);
  expect(noted).toEqual([]);
  open();
  expect(noted).toEqual([{ restored: 0, missing: 0, back: ["names", "notes", "cards"], lost: ["tablet-key"] }]);
  losses.onLost(["contacts"]);
  expect(noted.at(-1)).toMatchObject({ back: [], lost: ["contacts"] });
});

test("a usual start notes nothing but how far everything is", () => {
  const { losses, noted, put, open } = gathering({ vault: 9 });
  losses.onCompared("vault", compared);
  open();
  expect(noted).toEqual([]);
  expect(put).toEqual([["vault", 9]]);
});

test("what only the third place knows of is lost, and named once", () => {
  const { losses, noted, put, open } = gathering({ contacts: 30 });
  open();
  losses.onCompared("contacts", { ...compared, begun: false, revision: 1 });
  expect(noted).toEqual([{ restored: 0, missing: 0, back: [], lost: ["cards", "contacts", "days"] }]);
  expect(put).toEqual([["contacts", 1]]);
});

test("a copy that was gone is told, for lines lost with it may be missing", () => {
  const { losses, noted, open } = gathering();
  open();
  losses.onCompared("words", { ...compared, copyWasGone: true });
  expect(noted[0]?.lost).toEqual(["copies"]);
});
