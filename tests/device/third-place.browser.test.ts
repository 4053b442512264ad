import { beforeEach, expect, test } from "vitest";
import { keepSettingsTwice } from "../../src/device/settings-copy";
import { turnLog } from "../../src/device/turn-log";
import { openWitness } from "../../src/device/witness";
import { readCopy } from "./read-kept-file";

// The page of the tests before wrote its own on its way out.
beforeEach(() => localStorage.clear());

const leave = () => dispatchEvent(new Event("pagehide"));

test("the third place remembers how far each store had come, and never goes back by itself", () => {
  const first = openWitness();
  expect([first.isNew, first.before("vault")]).toEqual([true, 0]);
  first.note("vault", 7);
  first.note("contacts", 3);
  leave();
  const second = openWitness();
  second.note("vault", 5);
  leave();
  const third = openWitness();
  expect([third.isNew, third.before("vault"), third.before("contacts")]).toEqual([false, 7, 3]);
  third.put("vault", 1);
  expect(openWitness().before("vault")).toBe(1);
});

test("what was erased on purpose is missed by nobody", () => {
  const witness = openWitness();
  witness.note("lines", 50);
  leave();
  witness.note("lines", 51);
  witness.forget();
  witness.note("contacts", 9);
  leave();
  expect(openWitness().before("lines")).toBe(0);
  expect(openWitness().isNew).toBe(false);
});

test("a third place that holds something else is a new one", () => {
  localStorage.setItem("tram-so-witness", "{not JSON");
  expect(openWitness().isNew).toBe(true);
});

test("the settings of a tablet come back when all of them were lost, and not when one was taken back", async () => {
  localStorage.setItem("tram-so-printer", "none");
  localStorage.setItem("tram-so-full-screen", "on");
  expect(await keepSettingsTwice(false)).toBe(0);
  const read = () => readCopy("settings");
  await expect.poll(read).toContain("full-screen");
  localStorage.removeItem("tram-so-full-screen");
  leave();
  await expect.poll(read).not.toContain("full-screen");
  expect(await read()).toContain('"tram-so-printer":"none"');
});

test("the small database that turns the log is there for the next start, and whoever is refused it goes on", async () => {
  await turnLog();
  await expect.poll(async () => (await indexedDB.databases()).map(({ name }) => name)).toContain("tram-so-log-end");
  const refused = {
    deleteDatabase: () => {
      throw new Error("The disk is full.");
    },
  } as unknown as IDBFactory;
  await expect(turnLog(refused)).resolves.toBeUndefined();
});
