import { describe, expect, test } from "vitest";
import { createMender } from "../../../src/domain/search/mend-words";
import { searchTerms } from "../../../src/domain/search/search-terms";
import { slips } from "./slips";

const known = new Set(["được chuyển tiền", "ngân hàng đòi", "vào ví giấy tờ", "giấy tạm trú"].flatMap(searchTerms));
const mend = createMender(known);

describe("a word that no guide knows becomes one that a guide knows", () => {
  test.each([
    ["keys of Telex", "dduwowcj", "duoc"],
    ["keys of VNI", "d9u7o7c5", "duoc"],
    ["two letters that changed places", "cuhyen tien", "chuyen tien"],
    ["v for d", "dao vi", "vao vi"],
    ["-n for -ng", "ngan han", "ngan hang"],
    ["tr for ch", "truyen tien", "chuyen tien"],
  ])("%s", (_, typed, meant) => {
    expect(mend(typed)).toBe(meant);
  });
});

test("what is known, and what nothing is like, stays", () => {
  expect(mend("ngân hàng")).toBe("ngan hang");
  expect(mend("xyzzy")).toBe("xyzzy");
  expect(createMender(new Set())("dduwowcj")).toBe("dduwowcj");
});

test("the slips of the tests are what fingers make of it", () => {
  expect(slips.telex("được tiền")).toBe("dduwowcj tiền");
  expect(slips.telex("giấy tờ")).toBe("giaays tờ");
  expect(slips.vni("được tiền")).toBe("d9u7o7c5 tiền");
  expect(slips.swapped("chuyển tiền")).toBe("cuhyen tien");
  expect(slips.south("ngân hàng trước")).toBe("ngâng hàn chước");
  expect(slips.nfd("ệ")).toHaveLength(3);
});
