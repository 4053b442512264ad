import { expect, test } from "vitest";
import { signedText } from "../../../src/domain/event";
import { readEvent } from "../../../src/domain/event/read-event";
import { said } from "../../cast/requests";

test("a well-formed line is read as it stands", () => {
  const event = said("help-asked", 1);
  expect(readEvent(event)).toEqual(event);
});

test.each([
  ["an unknown type", { ...said("help-asked", 1), type: "request-eaten" }],
  ["a missing signature", { ...said("help-asked", 1), signature: undefined }],
  [
    "a number of another shape",
    { ...said("help-asked", 1), data: { office: "x", day: "2026-11-24", number: "17", place: 1 } },
  ],
  ["a field nobody promised, such as a name", { ...said("request-taken", 2), data: { name: "Nguyễn Thị Tập" } }],
  ["an outcome this house does not know", { ...said("request-closed", 3), data: { outcome: "won" } }],
])("%s makes the line void, at its own version", (_, line) => {
  const { about, version } = line;
  expect(readEvent(line)).toEqual({ about, version, type: "void" });
});

test("what is signed does not depend on the order of keys", () => {
  const { signature: _, ...event } = said("help-asked", 1);
  const reversed = Object.fromEntries(Object.entries(event).toReversed()) as typeof event;
  expect(signedText(reversed)).toBe(signedText(event));
  expect(signedText({ ...event, at: event.at + 1 })).not.toBe(signedText(event));
});
