import { expect, test } from "vitest";
import { recognise } from "../../../src/domain/office/known-sender";

const sender = (key: string, place: string) => ({ key, place, mark: "", name: "", confirmedAt: 0, by: "" });
const known = [sender("k1", "a"), sender("k2", "b")];
const of = (place: string) => (one: { place: string }) => one.place === place;

test("a sender is known by the key, and speaks for one place alone", () => {
  expect(recognise(known, "k1", of("a"))).toEqual({ sender: known[0], keyIsNew: false });
  expect(recognise(known, "k1", of("b"))).toBe("other");
  expect(recognise(known, "k3", of("c"))).toEqual({ sender: undefined, keyIsNew: false });
});

test("another key for a place that is known is asked about as a new one", () => {
  expect(recognise(known, "k3", of("a"))).toEqual({ sender: undefined, keyIsNew: true });
});
