import { expect, test } from "vitest";
import { mayTell, type Teller } from "../../../src/domain/hub/who-may-tell";

const tablet: Teller = { id: "tablet", kind: "tablet" };
const phone: Teller = { id: "phone", kind: "phone", member: "phuc", role: "volunteer" };
const ofLead: Teller = { id: "phone-of-lead", kind: "phone", member: "tham", role: "lead" };
const board: Teller = { id: "board", kind: "board" };
const all = [tablet, ofLead, phone, board];

const tellers = (fact: Parameters<typeof mayTell>[0]) => all.filter((one) => mayTell(fact, one)).map(({ id }) => id);

test("a member's name comes from shared tablets, from leads, and from that member", () => {
  expect(tellers({ kind: "name", id: "lien" })).toEqual(["tablet", "phone-of-lead"]);
  expect(tellers({ kind: "name", id: "phuc" })).toEqual(["tablet", "phone-of-lead", "phone"]);
});

test("the phone of a member who left tells no name of others", () => {
  expect(mayTell({ kind: "name", id: "lien" }, { ...ofLead, role: undefined })).toBe(false);
});

test("a PIN comes from shared tablets alone", () => {
  expect(tellers({ kind: "pin", id: "phuc" })).toEqual(["tablet"]);
});

test("of itself each device tells alone, and of what it counted, but a board counts nothing", () => {
  for (const { id } of all) expect(tellers({ kind: "told", id })).toEqual([id]);
  expect(tellers({ kind: "tally", id: "phone 2026-11-24 0", tablet: "phone" })).toEqual(["phone"]);
  expect(tellers({ kind: "tally", id: "board 2026-11-24 0", tablet: "board" })).toEqual([]);
});
