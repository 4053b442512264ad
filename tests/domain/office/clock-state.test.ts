import { describe, expect, test } from "vitest";
import { clockState } from "../../../src/domain/office/clock-state";

const minute = 60_000;
const now = 1_000 * minute;

describe("a tablet's clock", () => {
  test.each([
    ["agrees with the server", minute, now - minute, { state: "right" }],
    ["has nobody to ask", undefined, now - minute, { state: "alone" }],
    ["is ahead", 5 * minute, undefined, { state: "off", minutes: 5 }],
    ["is behind the server", -90 * minute, undefined, { state: "off", minutes: 90 }],
    ["is behind what was written last", undefined, now + 10 * minute, { state: "behind", last: now + 10 * minute }],
  ] as const)("%s", (_words, ahead, last, found) => expect(clockState(now, ahead, last)).toEqual(found));
});
