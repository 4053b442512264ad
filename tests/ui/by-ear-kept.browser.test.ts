import { afterEach, expect, test } from "vitest";
import { byEar, resumeReading, setByEar } from "../../src/ui/look/reading";

afterEach(() => {
  setByEar(false);
  sessionStorage.clear();
});

test("whoever goes by ear still does after a reload", () => {
  setByEar(true);
  const kept = sessionStorage.getItem("tram-so-reading")!;
  setByEar(false);
  sessionStorage.setItem("tram-so-reading", kept);
  resumeReading();
  expect(byEar()).toBe(true);
});

test("a sitting that ended leaves no ear to the next person", () => {
  setByEar(true);
  expect(JSON.stringify(localStorage)).not.toContain("ear");
  sessionStorage.clear();
  expect(sessionStorage).toHaveLength(0);
});
