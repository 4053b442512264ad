import { expect, test } from "vitest";
import { openSlotsFile } from "../src/device/slots-file";
import { openDesk } from "../src/open-desk";

const pin = "280519";

test("an office's cards and a contact are kept by the desk that is opened for the screens, and erased with all", async () => {
  const { contacts } = await openDesk();
  const made = await contacts.makeKey("tham", pin, 1);
  await made.keep();
  const consent = { version: 1, purpose: "call-back" as const, at: 1 };
  await contacts.leave({ about: "request:1", contact: { name: "Bà Sáu" }, consent });
  expect(await contacts.unlock({ member: "tham", cards: made.cards.slice(0, 1), pin })).toBe(true);
  expect(await contacts.open("request:1")).toEqual({ contact: { name: "Bà Sáu" } });
  const slotIsUsed = async () => (await openSlotsFile("contacts").read(0)).some((byte) => byte !== 0);
  expect(await slotIsUsed()).toBe(true);
  await contacts.eraseAll();
  expect(await slotIsUsed()).toBe(false);
});
