import { afterEach, expect, test } from "vitest";
import { openSlotsFile } from "../src/device/slots-file";
import type { Card } from "../src/domain/contact/card-code";
import { openDesk } from "../src/open-desk";

const pin = "280519";
const openStore = IDBFactory.prototype.open;
afterEach(() => {
  IDBFactory.prototype.open = openStore;
});

/** The browser's own database of contacts does not open, in this page, until it is mended. */
function breakContacts(): void {
  const own = indexedDB;
  IDBFactory.prototype.open = function (name, version) {
    if (this === own && name === "tram-so-contacts") throw new Error("The disk is busy.");
    return openStore.call(this, name, version);
  };
}

async function leftContact() {
  const { contacts } = await openDesk();
  const made = await contacts.makeKey("tham", pin, 1);
  await made.keep();
  const consent = { version: 1, purpose: "call-back" as const, at: 1 };
  await contacts.leave({ about: "request:1", contact: { name: "Bà Sáu" }, consent });
  return made.cards[0] as Card;
}

const slotIsUsed = async () => (await openSlotsFile("contacts").read(0)).some((byte) => byte !== 0);

test("a day on spare tables leaves the keys of the tables that came back", async () => {
  const card = await leftContact();
  breakContacts();
  const spare = await openDesk();
  expect(await spare.contacts.kept()).toEqual([]);
  // In turn behind the sweep of the day's start.
  await spare.contacts.erase(["request:none"]);
  await (await spare.contacts.makeKey("tham", pin, 2)).keep();
  IDBFactory.prototype.open = openStore;
  const { contacts } = await openDesk();
  expect(await contacts.unlock({ member: "tham", cards: [card], pin })).toBe(true);
  expect(await contacts.open("request:1")).toEqual({ contact: { name: "Bà Sáu" } });
});

test("whoever erases everything on spare tables erases the keys beside them too", async () => {
  await leftContact();
  expect(await slotIsUsed()).toBe(true);
  breakContacts();
  const { contacts } = await openDesk();
  await contacts.eraseAll();
  expect(await slotIsUsed()).toBe(false);
});
