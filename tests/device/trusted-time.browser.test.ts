import { afterEach, expect, test, vi } from "vitest";
import { openDesk } from "../../src/open-desk";
import { keepTrustedTime, onTrustedElsewhere, readTrustedTime } from "../../src/device/trusted-time";
import { openOffice } from "../../src/desk/office/open-office";

const day = 86_400_000;

afterEach(() => {
  vi.useRealTimers();
  localStorage.clear();
});

/** Another page of this browser: what it stores is told here, as browsers tell it. */
function otherPage(): { storage: Storage; close(): void } {
  const frame = document.body.appendChild(document.createElement("iframe"));
  return { storage: frame.contentWindow!.localStorage, close: () => frame.remove() };
}

test("what staff said is remembered, and told to the other pages", async () => {
  expect(readTrustedTime()).toBeUndefined();
  const told: number[] = [];
  onTrustedElsewhere(({ said }) => told.push(said));
  keepTrustedTime({ said: 7, after: 5 });
  expect(readTrustedTime()).toEqual({ said: 7, after: 5 });
  const other = otherPage();
  other.storage.setItem("tram-so-trusted-time", JSON.stringify({ said: 9, after: 5 }));
  await expect.poll(() => told).toEqual([9]);
  other.close();
});

test("a tablet off for a week: the word of staff reaches the open pages, and those opened later", async () => {
  const desk = await openDesk();
  await openOffice(desk, { name: "Xã Hưng Nhượng", publicAddress: "", sample: false, leadName: "Thắm" }, "280519");
  vi.useFakeTimers({ toFake: ["Date"], now: Date.now() + 8 * day });
  const [staff, board] = [await openDesk(), await openDesk()];
  expect([staff.clock.doubted(), board.clock.doubted()]).toEqual([Date.now(), Date.now()]);
  staff.clock.trust();
  await expect.poll(readTrustedTime).toBeDefined();
  const newValue = localStorage.getItem("tram-so-trusted-time");
  dispatchEvent(new StorageEvent("storage", { key: "tram-so-trusted-time", newValue }));
  expect(board.clock.doubted()).toBeUndefined();
  expect(board.now()).toBe(Date.now());
  const later = await openDesk();
  expect(later.clock.doubted()).toBeUndefined();
  expect(later.now()).toBe(Date.now());
  await later.journal.erase();
});
