import { expect, test } from "vitest";
import { aboutTablet } from "../../../src/domain/event";
import { foundersKeys } from "../../../src/hub/joining/founders-keys";
import { said, office } from "../../cast/requests";
import { MemoryJournal } from "../../journal/memory-journal";

test("an office is shared with every key its tablets ever signed with, today's first", async () => {
  const journal = new MemoryJournal();
  const about = aboutTablet("first");
  await journal.append([
    said("tablet-enrolled", 1, { about, data: { office, letter: "A", key: "lost" } }),
    said("tablet-key-renewed", 2, { about, data: { key: "today" } }),
  ]);
  const other = aboutTablet("other");
  await journal.append([said("tablet-enrolled", 1, { about: other, data: { office, letter: "B", key: "of B" } })]);
  const identity = { id: "first", key: "today", sign: async () => "" };
  expect(await foundersKeys({ journal, identity })).toEqual([
    { tablet: "first", key: "today" },
    { tablet: "other", key: "of B" },
    { tablet: "first", key: "lost" },
  ]);
});
