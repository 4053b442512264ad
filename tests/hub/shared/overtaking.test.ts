import { expect, test } from "vitest";
import { MemoryHub } from "../memory-log";
import { aboutNumber, askedAt, idOfNumber, lineBy } from "./cast-lines";
import { plainSeal } from "./plain-seal";
import { allEven, entriesAt, openDevice } from "./shared-device";

const about = aboutNumber("A");

test("a number that is owed goes to the hub before its take, though no page is paying for all just now", async () => {
  const hub = new MemoryHub();
  const a = openDevice(hub, "A", { onOnePage: () => () => undefined });
  const b = openDevice(hub, "B");
  await a.local.append([askedAt(a, "A")], [], "owed");
  expect(await a.journal.append([lineBy(a, "request-taken", 2, { about })])).toBe("written");
  const lines = await Promise.all(entriesAt(hub).map(plainSeal.open));
  expect(lines.map((line) => line?.version)).toEqual([1, 2]);
  await allEven(hub, [b]);
  expect(await b.journal.request(idOfNumber("A"))).toMatchObject({ state: "in-hand", version: 2 });
});
