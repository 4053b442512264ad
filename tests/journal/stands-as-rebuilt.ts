import { expect } from "vitest";
import type { Journal } from "../../src/journal/journal";
import { today } from "../cast/requests";

/** The rows and counters as they stand are those that the lines make, read from the first. */
export async function standsAsRebuilt(journal: Journal): Promise<void> {
  const all = async () => ({
    requests: (await Promise.all((await numbersOf(journal)).map((id) => journal.request(id)))).map(
      (one) => one ?? null,
    ),
    things: [...(await journal.things("office")), ...(await journal.things("member"))].sort(byId),
    counts: (await journal.counts("2000-01-01", "2099-12-31")).map((one) => JSON.stringify(one)).sort(),
    waiting: (await journal.waiting(99, today)).map(({ id }) => id),
  });
  const before = await all();
  await journal.rebuild();
  expect(before).toEqual(await all());
}

const byId = (a: { id: string }, b: { id: string }) => (a.id < b.id ? -1 : 1);

async function numbersOf(journal: Journal): Promise<string[]> {
  const { lines } = await journal.readBackup();
  return [...new Set(lines.map((line) => line.about.slice(line.about.indexOf(":") + 1)))].sort();
}
