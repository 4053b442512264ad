import { beforeEach, expect, test } from "vitest";
import type { HubAsk } from "../../src/domain/hub/hub-wire";
import { Answers } from "../../src/hub-server/asks/answer-ask";
import { keptProof } from "../../src/hub-server/asks/asking";
import { SignerProof } from "../../src/hub-server/asks/prove-signer";
import { emptyHub, type KeptHub } from "../../src/hub-server/state/kept-hub";
import { planOf } from "../../src/hub-server/state/plan-of";
import { newDevice } from "./device-client";
import { signed } from "./hub-here";

const start = Date.UTC(2026, 10, 24);
const [office, province] = ["7K3D9QXW", "PRVNCE00"];
const proofs = { office: "A".repeat(43), province: "B".repeat(43) };
const reader = "C".repeat(87);
const [tablet, coordinator] = [newDevice(), newDevice()];

let hub: KeptHub;
let answers: Answers;

beforeEach(() => {
  answers = new Answers(new SignerProof(start - 60_000));
  const empty = () => ({ since: start, removed: [], invitations: [], devices: [] });
  const until = start + 3_600_000;
  hub = emptyHub();
  hub.offices.push(
    { ...empty(), office, name: "Xã Hưng Nhượng", code: { proof: keptProof(proofs.office), until } },
    {
      ...empty(),
      office: province,
      name: "Tỉnh Vĩnh Long",
      province: true,
      code: { proof: keptProof(proofs.province), until },
    },
  );
});

const ask = (name: HubAsk, body: object) =>
  answers.answer(hub, { ask: name, body, from: "10.0.0.1", now: start }, new Set());
const claims = (of: string, proof: string, device: string, key?: string) =>
  ask("claim", { office: of, device, proof, ...(key && { reader: key }) });
const readers = () => ask("readers", signed("readers", {}, tablet, office, start));

test("an office's device hears whose keys figures are sealed for; none while there is no coordinator", () => {
  expect(claims(office, proofs.office, tablet.device)).toEqual({});
  expect(readers()).toEqual({ province: "Tỉnh Vĩnh Long", readers: [] });
  expect(claims(province, proofs.province, coordinator.device, reader)).toEqual({});
  answers = new Answers(new SignerProof(start - 60_000));
  expect(readers()).toEqual({ province: "Tỉnh Vĩnh Long", readers: [reader] });
  expect(planOf(hub).coordinators).toEqual([coordinator.device]);
  expect(hub.offices[1]!.devices[0]).toMatchObject({ mayInvite: false });
});

test("an office's code makes nobody a coordinator, and the province's code shares no office", () => {
  expect(claims(office, proofs.office, tablet.device, reader)).toEqual({ refused: "wrong-code" });
  expect(claims(province, proofs.province, coordinator.device)).toEqual({ refused: "wrong-code" });
  expect(planOf(hub)).toMatchObject({ coordinators: [], offices: [{ devices: [] }] });
  expect(claims(province, proofs.province, coordinator.device, "x")).toEqual({ refused: "bad-question" });
});

test("whose keys there are is told to nobody else", () => {
  expect(ask("readers", {})).toEqual({ refused: "bad-question" });
  expect(ask("readers", signed("readers", {}, coordinator, office, start))).toEqual({ refused: "not-a-device" });
});
