import { beforeEach, describe, expect, test } from "vitest";
import type { HubAsk } from "../../src/domain/hub/hub-wire";
import { Answers } from "../../src/hub-server/asks/answer-ask";
import { keptProof } from "../../src/hub-server/asks/asking";
import { SignerProof } from "../../src/hub-server/asks/prove-signer";
import { emptyHub, type KeptHub } from "../../src/hub-server/state/kept-hub";
import { newDevice } from "./device-client";
import { signed } from "./hub-here";

const minute = 60_000;
const start = Date.UTC(2026, 10, 29, 8);
const [tablet, board, phone, stranger] = [newDevice(), newDevice(), newDevice(), newDevice()];
const [office, other] = ["7K3D9QXW", "ABCDEFGH"];
const proofs = { office: "a".repeat(43), invitation: "b".repeat(43), wrong: "c".repeat(43) };

let hub: KeptHub;
let answers: Answers;
let now: number;

beforeEach(() => {
  now = start;
  answers = new Answers(new SignerProof(start - minute));
  const empty = { since: start, removed: [], invitations: [] };
  const device = { kind: "tablet" as const, since: start };
  hub = emptyHub();
  hub.offices.push(
    {
      ...empty,
      office,
      name: "Xã Hưng Nhượng",
      code: { proof: keptProof(proofs.office), until: start + 60 * minute },
      devices: [
        { ...device, device: tablet.device, mayInvite: true },
        { ...device, device: board.device, kind: "board", mayInvite: false },
      ],
    },
    { ...empty, office: other, name: "Xã Khác", devices: [{ ...device, device: stranger.device, mayInvite: true }] },
  );
});

const ask = (name: HubAsk, body: object, from = "10.0.0.1") =>
  answers.answer(hub, { ask: name, body, from, now }, new Set());
const byDevice = (name: HubAsk, question: object, by = tablet, of = office, at = now) =>
  ask(name, signed(name, question, by, of, at));
const invite = { proof: proofs.invitation, kind: "phone", mayInvite: false };
const join = (device = phone.device, proof = proofs.invitation) =>
  ask("join", { office, device, proof, hello: "aGVsbG8" });

test("an office's code lets one device in, once; the same device may hear its answer again", () => {
  const claim = (device: string, proof = proofs.office) => ask("claim", { office, device, proof });
  expect(claim(phone.device, proofs.wrong)).toEqual({ refused: "wrong-code" });
  expect(claim(phone.device)).toEqual({});
  expect(claim(phone.device)).toEqual({});
  expect(claim(newDevice().device)).toEqual({ refused: "used-code" });
  expect(hub.offices[0]!.devices.map(({ device }) => device)).toContain(phone.device);
});

test("a code that is over lets nobody in, and one nkey stands in one office", () => {
  expect(ask("claim", { office, device: stranger.device, proof: proofs.office })).toEqual({ refused: "not-a-device" });
  now += 61 * minute;
  expect(ask("claim", { office, device: phone.device, proof: proofs.office })).toEqual({ refused: "late" });
});

test("an invitation is good once, for ten minutes, and for whoever came first", () => {
  expect(byDevice("invite", invite)).toEqual({});
  expect(join()).toEqual({});
  expect(join(newDevice().device)).toEqual({ refused: "used-code" });
  now += 10 * minute + 1;
  expect(join()).toEqual({ refused: "late" });
  expect(byDevice("admit", { proof: proofs.invitation, parcel: "cGFyY2Vs" })).toEqual({ refused: "late" });
  expect(hub.offices[0]!.devices).toHaveLength(2);
});

test("an invitation that was called off lets nobody in", () => {
  byDevice("invite", invite);
  join();
  expect(byDevice("refuse", { proof: proofs.invitation })).toEqual({});
  expect(byDevice("admit", { proof: proofs.invitation, parcel: "cGFyY2Vs" })).toEqual({ refused: "wrong-code" });
  expect(ask("admitted", { office, device: phone.device, proof: proofs.invitation })).toEqual({ refused: "used-code" });
});

test("a board invites nobody and removes nobody but itself; another office's device reaches nothing here", () => {
  expect(byDevice("invite", invite, board)).toEqual({ refused: "may-not" });
  expect(byDevice("remove", { device: tablet.device }, board)).toEqual({ refused: "may-not" });
  expect(byDevice("invite", invite, stranger)).toEqual({ refused: "not-a-device" });
  expect(byDevice("remove", { device: tablet.device }, stranger, other)).toEqual({ refused: "not-a-device" });
  byDevice("invite", invite);
  hub.offices[0]!.devices.push({ device: phone.device, kind: "tablet", mayInvite: true, since: now });
  expect(byDevice("asked", { proof: proofs.invitation }, phone)).toEqual({ refused: "may-not" });
  expect(byDevice("remove", { device: board.device }, board)).toEqual({});
});

test("a removed device's nkey never comes in again", () => {
  byDevice("remove", { device: board.device });
  byDevice("invite", invite);
  expect(join(board.device)).toEqual({ refused: "not-a-device" });
  expect(byDevice("devices", {}, board)).toEqual({ refused: "not-a-device" });
});

describe("a signature", () => {
  test("counts once, and for a minute", () => {
    const body = signed("devices", {}, tablet, office, now);
    expect(ask("devices", body)).toHaveProperty("devices");
    expect(ask("devices", body)).toEqual({ refused: "late" });
    expect(byDevice("devices", {}, tablet, office, now - minute - 1)).toEqual({ refused: "late" });
    expect(byDevice("devices", {}, tablet, office, now + minute + 1)).toEqual({ refused: "late" });
  });

  test("of before the hub started counts no more: it may have been heard then", () => {
    answers = new Answers(new SignerProof(now));
    expect(byDevice("devices", {}, tablet, office, now - 1)).toEqual({ refused: "late" });
  });

  test("that is another's, of another question, or none, is refused", () => {
    const forged = { ...signed("devices", {}, phone, office, now), by: tablet.device };
    expect(ask("devices", forged)).toEqual({ refused: "not-a-device" });
    expect(ask("remove", { ...signed("devices", {}, tablet, office, now), device: board.device })).toEqual({
      refused: "not-a-device",
    });
    const changed = { ...signed("remove", { device: phone.device }, tablet, office, now), device: board.device };
    expect(ask("remove", changed)).toEqual({ refused: "not-a-device" });
    expect(ask("devices", { office, by: tablet.device, at: now })).toEqual({ refused: "bad-question" });
    expect(hub.offices[0]!.devices).toHaveLength(2);
  });
});

test("ten guesses from an address, and no more for ten minutes, not even the right one; a signed question goes on", () => {
  byDevice("invite", invite);
  for (let nth = 0; nth < 10; nth++) expect(join(phone.device, proofs.wrong)).toEqual({ refused: "wrong-code" });
  expect(join()).toEqual({ refused: "too-many" });
  expect(byDevice("devices", {})).toHaveProperty("devices");
  now += 60 * minute;
  expect(join()).toEqual({ refused: "late" });
});

test("thirty guesses at an office from many addresses are the last for a while", () => {
  const guess = (nth: number) =>
    ask("join", { office, device: phone.device, proof: proofs.wrong, hello: "aGVsbG8" }, `10.0.1.${nth}`);
  for (let nth = 0; nth < 30; nth++) expect(guess(nth)).toEqual({ refused: "wrong-code" });
  expect(guess(31)).toEqual({ refused: "too-many" });
});

test("somebody who asks without end is answered no more", () => {
  for (let nth = 0; nth < 120; nth++) ask("removed", { office, device: phone.device });
  expect(ask("removed", { office, device: phone.device })).toEqual({ refused: "too-many" });
  expect(ask("removed", { office, device: phone.device }, "10.0.0.2")).toEqual({});
});

test.each([{}, { office }, { office: 7 }, { office, device: "U1", proof: proofs.office }, []])(
  "%o is no question",
  (body) => expect(ask("claim", body)).toEqual({ refused: "bad-question" }),
);
