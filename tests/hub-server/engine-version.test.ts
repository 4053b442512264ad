import { expect, test } from "vitest";
import { canBeDurable, canEndMessages, isAtLeast, versionOf } from "../../src/hub-server/engine/engine-version";
import { refuseTooOld, warningOf } from "../../src/hub-server/engine/find-engine";

test.each([
  ["2.12.7", "2.12.7", true],
  ["2.15.1", "2.12.7", true],
  ["2.9.10", "2.12.7", false],
  ["3.0.0", "2.12.7", true],
  ["2.12.6", "2.12.7", false],
  ["2.12.7-RC.1", "2.12.7", true],
])("%s is at least %s: %s", (version, other, is) => {
  expect(isAtLeast(version, other)).toBe(is);
});

test("what an engine can do follows from its version", () => {
  expect(["2.9.10", "2.10.27", "2.15.1"].map(canBeDurable)).toEqual([false, true, true]);
  expect(["2.9.10", "2.10.27", "2.15.1"].map(canEndMessages)).toEqual([false, false, true]);
});

test("an engine that is older than wanted is warned of, one that is too old refused, each in one sentence", () => {
  expect(warningOf({ path: "/a", version: "2.15.1" })).toBeUndefined();
  expect(warningOf({ path: "/a", version: "2.9.10" })).toMatch(/^This nats-server is 2\.9\.10; 2\.12\.7 or newer/);
  expect(() => refuseTooOld({ path: "/a", version: "2.9.10" })).not.toThrow();
  expect(() => refuseTooOld({ path: "/a", version: "2.8.4" })).toThrow("/a is nats-server 2.8.4, which is too old");
});

test("what is no engine has no version", () => {
  expect(versionOf(process.execPath)).toBe(process.version.slice(1));
  expect(versionOf("/nowhere/nats-server")).toBeUndefined();
});
