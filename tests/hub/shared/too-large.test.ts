import { expect, test, vi } from "vitest";
import { office, tham } from "../../cast/requests";
import { MemoryHub } from "../memory-log";
import { askedAt, lineBy } from "./cast-lines";
import { plainSeal } from "./plain-seal";
import { entriesAt, openDevice, waiting } from "./shared-device";

const about = `office:${office}`;
const settings = (device: { id: string }, version: number, phone: string) =>
  lineBy(device, "office-settings-changed", version, { about, data: { phone }, by: tham });
const large = "0".repeat(70_000);

const aboutsAt = async (hub: MemoryHub) =>
  (await Promise.all(entriesAt(hub).map(plainSeal.open))).map((line) => line?.about);

test("a line that no hub keeps is not written: whoever writes it hears so", async () => {
  const a = openDevice(new MemoryHub(), "A");
  const opened = lineBy(a, "office-opened", 1, { about, data: { name: "Hưng Nhượng", sample: false } });
  expect(await a.journal.append([opened])).toBe("written");
  for (const owing of [undefined, "owed"] as const)
    await expect(a.journal.append([settings(a, 2, large)], [], owing)).rejects.toThrow(RangeError);
  expect(await a.local.eventsAbout(about)).toHaveLength(1);
  expect(await a.local.owedCount()).toBe(0);
});

test("one that stood here before there was a hub keeps nothing else from it", async () => {
  const hub = new MemoryHub();
  const a = openDevice(hub, "A");
  a.log.goes("away");
  const opened = lineBy(a, "office-opened", 1, { about, data: { name: "Hưng Nhượng", sample: false } });
  const number = askedAt(a, "A");
  for (const line of [opened, settings(a, 2, large), settings(a, 3, "1"), number])
    await a.local.append([line], [], "owed");
  a.log.goes("up");
  await vi.waitFor(async () => expect(await a.local.owedCount()).toBe(2), waiting);
  expect(await aboutsAt(hub)).toEqual([about, number.about]);
});
