import { expect, test } from "vitest";
import { signedText } from "../../../src/domain/event";
import { readEvent } from "../../../src/domain/event/read-event";
import { said, stuckAtThePhoto } from "../../cast/requests";

test("a well-formed line is read as it stands", () => {
  const event = said("help-asked", 1);
  expect(readEvent(event)).toEqual(event);
});

const ofOtherShape = { office: "x", day: "2026-11-24", number: "17", place: 1 };

test.each([
  ["a missing signature", { ...said("help-asked", 1), signature: undefined }],
  ["a type that is no word", { ...said("help-asked", 1), type: "Nguyễn Thị Tập" }],
  ["a field of another kind", { ...said("request-closed", 3), data: { outcome: 3 } }],
  ["a field that is not there", { ...said("request-handed-over", 3), data: {} }],
  ["no facts at all", { ...said("request-taken", 2), data: null }],
])("%s makes the line void, at its own version", (_, line) => {
  const { about, version } = line;
  expect(readEvent(line)).toEqual({ about, version, type: "void" });
});

test.each([
  ["a type this release does not know", { ...said("request-taken", 2), type: "request-eaten", data: { by: "fork" } }],
  ["an outcome it does not know", { ...said("request-closed", 3), data: { outcome: "won" } }],
  ["a number of another shape", { ...said("help-asked", 1), data: ofOtherShape }],
])("%s comes from a later release, and holds its version", (_, line) => {
  const { about, version, at, tablet } = line;
  expect(readEvent(line)).toEqual({ about, version, type: "later", at, tablet });
});

test("a field that a later release added is passed over, and the line is read", () => {
  const taken = said("request-taken", 2);
  const asked = {
    ...said("help-asked", 1),
    data: { ...said("help-asked", 1).data, from: { ...stuckAtThePhoto, mood: 3 } },
  };
  expect(readEvent({ ...taken, data: { seat: 4 } } as never)).toEqual(taken);
  expect(readEvent(asked)).toMatchObject({ type: "help-asked", data: { from: stuckAtThePhoto } });
  expect(asked.data.from).toHaveProperty("mood");
});

test("what is signed does not depend on the order of keys", () => {
  const { signature: _, ...event } = said("help-asked", 1);
  const reversed = Object.fromEntries(Object.entries(event).toReversed()) as typeof event;
  expect(signedText(reversed)).toBe(signedText(event));
  expect(signedText({ ...event, at: event.at + 1 })).not.toBe(signedText(event));
});
