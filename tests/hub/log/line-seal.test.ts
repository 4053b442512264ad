import { expect, test } from "vitest";
import { hubKeys } from "../../../src/hub/log/hub-keys";
import type { HubFact } from "../../../src/hub/log/hub-fact";
import { lineSeal } from "../../../src/hub/log/line-seal";
import { officeKeys, otherOfficeKeys, phoneKeys } from "../../cast/hub";
import { said, tham } from "../../cast/requests";

const seal = lineSeal(officeKeys);
const taken = said("request-taken", 2);

const asText = (bytes: Uint8Array) => new TextDecoder("latin1").decode(bytes);

test("a line sealed on one device opens on every other of the office", async () => {
  expect(await lineSeal(phoneKeys).open(await seal.seal(taken))).toEqual(taken);
});

test("the hub sees of a line whether it is about a request, and its version", async () => {
  const { subject, body } = await seal.seal(taken);
  expect(subject).toMatch(/^e\.r\.[\w-]{22}\.2$/);
  expect(await seal.subjectOf("member:tham", 1)).toMatch(/^e\.t\.[\w-]{22}\.1$/);
  for (const word of [taken.about, "request", "taken", tham]) expect(subject + asText(body)).not.toContain(word);
});

test("two seals of one line are nowhere alike, and lie under one subject", async () => {
  const [one, other] = [await seal.seal(taken), await seal.seal(taken)];
  expect(one.subject).toBe(other.subject);
  expect(asText(one.body)).not.toBe(asText(other.body));
});

test("what was copied to another subject, changed, or sealed by another office opens nowhere", async () => {
  const { subject, body } = await seal.seal(taken);
  const elsewhere = await seal.subjectOf(taken.about, 3);
  const changed = body.slice();
  changed[20]! ^= 1;
  expect(await seal.open({ subject: elsewhere, body })).toBeUndefined();
  expect(await seal.open({ subject, body: changed })).toBeUndefined();
  expect(await seal.open({ subject, body: new Uint8Array(3) })).toBeUndefined();
  expect(await lineSeal(otherOfficeKeys).open({ subject, body })).toBeUndefined();
});

test("a device that seals a line for the subject of another is not believed", async () => {
  const { subject } = await seal.seal(taken);
  const forged = await hubKeys(officeKeys).seal(JSON.stringify({ ...taken, version: 3 }), subject);
  expect(await seal.open({ subject, body: forged })).toBeUndefined();
});

test("a line of a later release is opened with every field it has", async () => {
  const later = { ...taken, type: "request-sung", data: { song: 7 }, more: [1] } as unknown as typeof taken;
  expect(await seal.open(await seal.seal(later))).toEqual(later);
});

test("what holds a version instead is the same on every device", async () => {
  const { body } = await seal.seal(taken);
  const here = await seal.voidOf(taken.about, 2, body);
  expect(here).toEqual({
    about: taken.about,
    version: 2,
    type: "void",
    signature: expect.stringMatching(/^[\w-]{43}$/),
  });
  expect(await lineSeal(phoneKeys).voidOf(taken.about, 2, body)).toEqual(here);
  expect((await seal.voidOf(taken.about, 2, new Uint8Array(3))).signature).not.toBe(here.signature);
  expect(await seal.open(await seal.seal(here))).toEqual(here);
});

const told: HubFact = { kind: "told", id: "máy-b", told: { at: 5, release: "r", skewMs: 0, owed: 2 } };
const named: HubFact = { kind: "name", id: tham, name: "Chị Thắm" };
const pin: HubFact = { kind: "pin", id: tham, line: "pin:tham …" };
const saidOf = (fact: HubFact) => ({ fact, said: { tablet: "máy-a", at: 7, signature: "signed" } });

test("names and what a device tells of itself are read by every device", async () => {
  for (const fact of [told, named]) {
    const sealed = await seal.sealFact(saidOf(fact));
    expect(sealed.subject).toMatch(new RegExp(`^s\\.${fact.kind}\\.[\\w-]{22}$`));
    expect(await lineSeal(phoneKeys).openFact(sealed)).toEqual(saidOf(fact));
  }
});

test("a PIN is read by shared tablets alone", async () => {
  const sealed = await seal.sealFact(saidOf(pin));
  expect(await lineSeal(officeKeys).openFact(sealed)).toEqual(saidOf(pin));
  expect(await lineSeal(phoneKeys).openFact(sealed)).toBeUndefined();
  await expect(lineSeal(phoneKeys).sealFact(saidOf(pin))).rejects.toThrow(/no key/);
});

test("a name does not stand for another member, nor a PIN for a name", async () => {
  const { body } = await seal.sealFact(saidOf(named));
  for (const fact of [{ kind: "name", id: "phúc" }, pin] as const) {
    expect(await seal.openFact({ subject: await seal.subjectOfFact(fact), body })).toBeUndefined();
  }
});
