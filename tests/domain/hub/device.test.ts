import { expect, test } from "vitest";
import { aboutDevice, aboutRequest, aboutTablet, type JournalEvent } from "../../../src/domain/event";
import { readEvent } from "../../../src/domain/event/read-event";
import { applyToDevice, applyToTablet, type Device, type Tablet } from "../../../src/domain/office/tablet";
import { applyToOffice, type Office } from "../../../src/domain/office/office";
import { foldRequest } from "../../../src/domain/request/apply-to-request";
import { counterTablet, firstNumber, morning, office, phuc, said } from "../../cast/requests";

const about = aboutDevice("phone-of-phuc");
const enrolled = said("device-enrolled", 1, { about, data: { office, kind: "phone", key: "{}", member: phuc } });
const foldDevice = (lines: JournalEvent[]) => lines.reduce<Device | undefined>(applyToDevice, undefined);

test("a phone is one member's, and taken out of the office once, for good", () => {
  const retired = said("device-retired", 2, { about, at: morning });
  const again = said("device-retired", 3, { about, at: morning + 1 });
  expect(foldDevice([enrolled])).toMatchObject({ id: "phone-of-phuc", kind: "phone", member: phuc, version: 1 });
  expect(foldDevice([enrolled, retired, again])).toMatchObject({ retiredAt: morning, version: 3 });
});

test("a kind of device that this release does not know waits for the release that does", () => {
  const watch = { ...enrolled, data: { office, kind: "watch", key: "{}" } };
  expect(readEvent(watch as never)).toMatchObject({ type: "later" });
});

test("a tablet that was taken out keeps its letter", () => {
  const of = aboutTablet(counterTablet);
  const lines = [
    said("tablet-enrolled", 1, { about: of, data: { office, letter: "B", key: "{}" } }),
    said("tablet-retired", 2, { about: of, at: morning }),
  ];
  const tablet = lines.reduce<Tablet | undefined>(applyToTablet, undefined);
  expect(tablet).toMatchObject({ letter: "B", retiredAt: morning });
});

test("an office says since when it is shared", () => {
  const of = `office:${office}`;
  const lines = [
    said("office-opened", 1, { about: of, data: { name: "Xã Hưng Nhượng", sample: false } }),
    said("office-shared", 2, { about: of, at: morning, data: { keys: [{ tablet: counterTablet, key: "{}" }] } }),
  ];
  const shared = lines.reduce<Office | undefined>(applyToOffice, undefined);
  expect(shared).toMatchObject({ name: "Xã Hưng Nhượng", sharedAt: morning });
});

test("every device knows on which tablet a contact lies, until it ends; whoever holds the request keeps it", () => {
  const of = aboutRequest(firstNumber);
  const asked = said("help-asked", 1);
  const left = said("contact-left", 3, { about: of, data: { tablet: counterTablet } });
  const ended = said("contact-ended", 4, { about: of });
  expect(foldRequest([asked, said("request-taken", 2), left])).toMatchObject({
    state: "in-hand",
    contactOn: counterTablet,
  });
  expect(foldRequest([asked, said("request-taken", 2), left, ended])).not.toHaveProperty("contactOn");
});
