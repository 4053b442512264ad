import { expect, test } from "vitest";
import { needKey } from "../../../src/domain/team/need-groups";
import { tellingNeeds } from "../../../src/domain/team/telling-needs";

const khmer = { language: "km", reader: "người Khmer", codes: ["DT7", "DVC1"] };
const son = { languages: ["vi", "km"] };
const tham = {};
const reading = (guide: string, state = "assigned") => ({ what: "check-guide", guide, state });

test("guides are to be read again where somebody of the team speaks their language", () => {
  const [need] = tellingNeeds([khmer], { members: [tham, son], duties: [] });
  expect(need).toEqual({ kind: "tellings", language: "km", reader: "người Khmer", count: 2, code: "DT7" });
  expect(needKey(need!)).toBe("tellings/km");
  expect(tellingNeeds([khmer], { members: [tham], duties: [] })).toEqual([]);
});

test("what somebody reads by duty is not asked for twice, and what was given back is asked for again", () => {
  const left = (...duties: ReturnType<typeof reading>[]) =>
    tellingNeeds([khmer], { members: [son], duties }).map((need) => need.kind === "tellings" && need.code);
  expect(left(reading("DT7"))).toEqual(["DVC1"]);
  expect(left(reading("DT7"), reading("DVC1", "accepted"))).toEqual([]);
  expect(left(reading("DT7", "declined"))).toEqual(["DT7"]);
});
