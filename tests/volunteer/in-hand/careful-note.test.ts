import { createRoot } from "solid-js";
import { expect, test } from "vitest";
import { createCarefulNote } from "../../../src/volunteer/in-hand/careful-note";
import { requestWords } from "../../../src/wording/request-words";

const { refuseNumber, warnName } = requestWords().notes;

/** A note in which this was typed. */
function noteWith(typed: string) {
  const note = createRoot(createCarefulNote);
  note.setText(typed);
  return note;
}

test("a note about the work alone is kept at once", () => {
  const note = noteWith("đã tải ảnh, còn thiếu chữ ký");
  expect(note.mayKeep()).toBe(true);
  expect(note.fault()).toBe("");
});

test.each(["gọi lại 0912 345 678", "căn cước 079123456789"])(
  "%j is never kept, however often the helper presses",
  (typed) => {
    const note = noteWith(typed);
    expect([note.mayKeep(), note.mayKeep()]).toEqual([false, false]);
    expect(note.fault()).toBe(refuseNumber);
  },
);

test("of a name the helper is asked once; pressed again, the note is kept", () => {
  const note = noteWith("bà Sáu cần gặp lại");
  expect(note.mayKeep()).toBe(false);
  expect(note.fault()).toBe(warnName);
  expect(note.mayKeep()).toBe(true);
  expect(note.fault()).toBe("");
});

test("a name in another sentence is asked about anew", () => {
  const note = noteWith("bà Sáu cần gặp lại");
  note.mayKeep();
  note.setText("chị Hoa cần gặp lại");
  expect(note.mayKeep()).toBe(false);
});

test("a number typed after the warning of a name is refused all the same", () => {
  const note = noteWith("bà Sáu cần gặp lại");
  note.mayKeep();
  note.setText("bà Sáu 0912 345 678");
  expect(note.mayKeep()).toBe(false);
  expect(note.fault()).toBe(refuseNumber);
});

test("what was said goes away as soon as the helper types on, and the text stays theirs", () => {
  const note = noteWith("bà Sáu");
  note.mayKeep();
  note.setText("bà ấy");
  expect([note.fault(), note.text()]).toEqual(["", "bà ấy"]);
});
