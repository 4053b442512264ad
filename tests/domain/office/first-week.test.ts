import { expect, test } from "vitest";
import { firstSteps, stepsLeft, stepSpots, type Begun } from "../../../src/domain/office/first-week";
import { may } from "../../../src/domain/team/may";
import { spotAt } from "../../../src/domain/team/spots";

const justOpened: Begun = {
  office: { publicAddress: "", desks: [] },
  members: 1,
  duties: 0,
  cards: 0,
  hasBackup: false,
  printedPosters: false,
};
const hours = { week: [], closures: [] };

test("an office just opened has everything before it, the address of the codes first", () => {
  expect(stepsLeft(justOpened, [])).toEqual(firstSteps);
});

test("what was done falls away by itself, in whatever order", () => {
  expect(stepsLeft({ ...justOpened, duties: 2, cards: 3 }, [])).not.toContain("duty");
  const office = { publicAddress: "https://tramso.vn", desks: ["Bàn 1"], hours };
  const done = { office, members: 2, duties: 1, cards: 3, hasBackup: true, printedPosters: true };
  expect(stepsLeft(done, [])).toEqual([]);
  for (const change of [{ members: 1 }, { hasBackup: false }, { printedPosters: false }])
    expect(stepsLeft({ ...done, ...change }, [])).toHaveLength(1);
});

test("an address that only this machine can open is none", () => {
  const office = { publicAddress: "http://localhost:4173", desks: [] };
  expect(stepsLeft({ ...justOpened, office }, [])[0]).toBe("address");
});

test("what was waved off is not offered again, and nothing else goes with it", () => {
  expect(stepsLeft(justOpened, ["address"])[0]).toBe("hours");
  expect(stepsLeft(justOpened, ["address"])).toHaveLength(firstSteps.length - 1);
});

test("a lead may enter wherever a step leads", () => {
  for (const step of firstSteps) expect(may("lead", spotAt(stepSpots[step]).behind), step).toBe(true);
});
