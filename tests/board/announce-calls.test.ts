import { expect, test } from "vitest";
import { linesOf, spokenCall } from "../../src/board/announce-calls";
import { allPieces } from "../../src/domain/waiting-list/call-out";

const ofToday = { number: "A-001", counter: "Bàn 1" };
const ofMonday = { ...ofToday, day: "2026-11-23" };

test("yesterday's number is called with its day, today's without", () => {
  expect(spokenCall(ofToday).sentence).toBe("Mời số A không không một. Tới Bàn 1.");
  expect(linesOf(ofToday)).toBe("Mời số\nA-001\nMời tới Bàn 1");
  expect(linesOf(ofMonday)).toBe("Mời số\nA-001\nsố của hôm trước\nMời tới Bàn 1");
  expect(spokenCall(ofMonday).sentence).toBe("Mời số A không không một, số ngày thứ Hai 23 tháng 11. Tới Bàn 1.");
  expect(spokenCall({ ...ofMonday, counter: "" }).sentence).toBe(
    "Mời số A không không một, số ngày thứ Hai 23 tháng 11.",
  );
});

test("an office that has not recorded the words for another day is still heard with its own voice today", () => {
  const all = allPieces(["A"], ["Bàn 1"]);
  const recorded = new Set(all.filter((piece) => piece !== "other-day"));
  const isWhole = (call: typeof ofToday) => spokenCall(call).pieces.every((piece) => recorded.has(piece));
  expect([isWhole(ofToday), isWhole(ofMonday)]).toEqual([true, false]);
  expect(spokenCall(ofMonday).pieces.every((piece) => all.includes(piece))).toBe(true);
});
