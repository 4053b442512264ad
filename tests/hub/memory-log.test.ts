import { expect, test } from "vitest";
import { HubAway, LockedOut } from "../../src/hub/hub-log";
import { logContract, readAll } from "./log-contract";
import { MemoryHub } from "./memory-log";

logContract("the log in memory", () => new MemoryHub());

const one = Uint8Array.of(1);
const other = Uint8Array.of(2);

test("a put whose acknowledgement is lost is stored, and taken when it is tried again", async () => {
  const log = new MemoryHub().device();
  log.loseAcknowledgements();
  expect(await log.put("e.r.a.1", one)).toBe("away");
  expect(await log.put("e.r.a.1", one)).toBe("taken");
});

test("a device whose line is away reads nothing, puts nothing and misses what is told", async () => {
  const hub = new MemoryHub();
  const [here, there] = [hub.device(), hub.device()];
  const heard: number[] = [];
  here.live((_stream, { at }) => heard.push(at));
  here.goes("away");
  expect(await here.put("e.r.a.1", one)).toBe("away");
  await expect(here.from("EVENTS", 1)).rejects.toThrow(HubAway);
  await there.put("e.r.a.1", one);
  here.goes("up");
  await there.put("e.r.a.2", one);
  expect([heard, (await readAll(here, "EVENTS")).length]).toEqual([[2], 2]);
});

test("a hub that was set back gives its numbers again", async () => {
  const hub = new MemoryHub();
  const log = hub.device();
  await log.put("e.r.a.1", one);
  await log.put("e.r.a.2", one);
  hub.setBackTo("EVENTS", 1);
  expect(await log.put("e.r.b.1", other)).toEqual({ put: 2 });
  hub.empty();
  expect(await log.put("e.r.a.1", one)).toEqual({ put: 1 });
});

test("a number of what expired is given to nobody", async () => {
  const hub = new MemoryHub();
  const log = hub.device();
  await log.put("e.r.a.1", one);
  await log.put("e.r.a.2", one);
  hub.expire("EVENTS", 2);
  expect(await log.at("EVENTS", 2)).toBeUndefined();
  expect(await log.put("e.r.a.2", one)).toEqual({ put: 3 });
});

test("entries that come late come all, in order", async () => {
  const log = new MemoryHub().device();
  const heard: number[] = [];
  log.live((_stream, { at }) => heard.push(at));
  log.delayLive();
  await log.put("e.r.a.1", one);
  await log.put("e.r.a.2", one);
  expect(heard).toEqual([]);
  log.tellDelayed();
  expect(heard).toEqual([1, 2]);
});

test("a device that was cut off is told so at every door", async () => {
  const log = new MemoryHub().device();
  const lines: string[] = [];
  log.watch((line) => lines.push(line));
  log.goes("locked-out");
  expect(lines).toEqual(["up", "locked-out"]);
  await expect(log.put("e.r.a.1", one)).rejects.toThrow(LockedOut);
  await expect(log.from("EVENTS", 1)).rejects.toThrow(LockedOut);
});
