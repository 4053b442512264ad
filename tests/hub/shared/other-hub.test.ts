import { expect, test } from "vitest";
import { MemoryHub, type MemoryLog } from "../memory-log";
import { askedAt, idOfNumber } from "./cast-lines";
import { plainSeal } from "./plain-seal";
import { allEven, openDevice } from "./shared-device";

/** More than a hub gives at once. */
const numbers = 60;

/** A tablet that put many numbers, and what happens behind another's back while it reads. */
async function aMorning() {
  const hub = new MemoryHub();
  const a = openDevice(hub, "A");
  for (let n = 1; n <= numbers; n += 1) await a.journal.append([askedAt(a, "A", n)]);
  await allEven(hub, [a]);
  /** The hub is set back to nothing; a third tablet is the first that comes to it, with a number of its own. */
  const begins = async () => {
    hub.empty();
    const { subject, body } = await plainSeal.seal(askedAt({ id: "C" }, "C"));
    hub.store("EVENTS", subject, body);
  };
  /** Others put more there than it ever had. */
  const isFilled = () => {
    for (let n = 0; n < 3 * numbers; n += 1) hub.store("EVENTS", `e.t.filled-${n}.1`, new Uint8Array([n]));
  };
  return { hub, a, begins, isFilled };
}

/** Lets something happen between the next answer to a question and the moment it is heard. */
function behind(log: MemoryLog, happens: () => void | Promise<void>): void {
  const { at, from } = log;
  let isDone = false;
  const first = async <Answer>(answer: Answer): Promise<Answer> => {
    if (!isDone) {
      isDone = true;
      await happens();
    }
    return answer;
  };
  log.at = async (...question) => first(await at(...question));
  log.from = async (...question) => first(await from(...question));
}

test("whoever is halfway through a hub that is set back begins anew, and misses nobody's number", async () => {
  const { hub, a, begins, isFilled } = await aMorning();
  const b = openDevice(hub, "B");
  behind(b.log, async () => {
    for (const { log } of [a, b]) log.goes("away");
    await begins();
    isFilled();
    for (const { log } of [a, b]) log.goes("up");
  });
  await allEven(hub, [a, b]);
  for (const { journal } of [a, b]) expect(await journal.request(idOfNumber("C"))).toMatchObject({ state: "waiting" });
  expect(await b.journal.request(idOfNumber("A", numbers))).toMatchObject({ state: "waiting" });
});

test("a hub that others fill, while it is asked whether it was set back, is not taken for the one before", async () => {
  const { hub, a, begins, isFilled } = await aMorning();
  const b = openDevice(hub, "B");
  await allEven(hub, [a, b]);
  for (const { log } of [a, b]) log.goes("away");
  await begins();
  behind(b.log, isFilled);
  b.log.goes("up");
  await allEven(hub, [b]);
  expect(await b.journal.request(idOfNumber("C"))).toMatchObject({ state: "waiting" });
});
