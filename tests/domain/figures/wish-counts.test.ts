import { expect, test } from "vitest";
import { oftenOpened } from "../../../src/domain/figures/often-opened";
import { wishCounted, wishesOf } from "../../../src/domain/figures/wish-counts";

const step = (guide: string, at: string, n: number) => ({ what: `step/${guide}/${at}/seen`, n });

test("what people looked for in vain is summed up over days and tablets, the most wanted first", () => {
  const counted = [
    { what: wishCounted("ly hôn"), n: 1 },
    { what: wishCounted("hộ chiếu"), n: 2 },
    { what: wishCounted("ho chieu"), n: 1 },
    { what: wishCounted("Nguyễn Thị Hoa 0903123456"), n: 4 },
    step("DVC1", "open", 9),
  ];
  expect(wishesOf(counted)).toEqual({
    told: [
      { words: "ho chieu", n: 3 },
      { words: "ly hon", n: 1 },
    ],
    others: 4,
  });
});

test("the guides most opened here come first, as many as are asked for", () => {
  const counted = [
    step("DVC1", "open", 7),
    step("DVC1", "sign-in", 5),
    step("TT1", "open", 6),
    step("TT1", "open", 6),
    step("VN2", "open", 5),
    step("SK1", "open", 5),
    { what: "step/AT1/open/stumbled", n: 50 },
  ];
  expect(oftenOpened(counted, 3)).toEqual(["TT1", "DVC1", "SK1"]);
});

test("few people say nothing about an office, and could be recognised", () => {
  expect(oftenOpened([step("DVC1", "open", 50), step("TT1", "open", 50)], 3)).toEqual([]);
  expect(oftenOpened([step("DVC1", "open", 50), step("TT1", "open", 50), step("VN2", "open", 4)], 3)).toEqual([]);
  expect(oftenOpened([], 3)).toEqual([]);
});
