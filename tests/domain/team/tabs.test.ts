import { expect, test } from "vitest";
import { tabsOf } from "../../../src/domain/team/spots";

test("a lead has the team's week side by side, and what is used seldom apart from it", () => {
  expect(tabsOf("team", "lead", "tablet")).toEqual({
    weekly: ["team", "members", "duties", "roster", "training"],
    seldom: ["checks", "guides", "units"],
  });
});

test("a volunteer has their own day beside the team, and their months are one tap from it", () => {
  expect(tabsOf("team", "volunteer", "tablet")).toEqual({
    weekly: ["team", "members", "duties", "roster", "training", "my-day"],
    seldom: ["guides"],
  });
});

test("a phone shows only what it has", () => {
  const { weekly } = tabsOf("team", "lead", "phone");
  expect(weekly).not.toContain("members");
  expect(tabsOf("report", "lead", "phone").weekly).toContain("report");
});
