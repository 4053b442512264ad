import { expect, test } from "vitest";
import { findByWords } from "../../../src/domain/search/find-by-words";
import { may } from "../../../src/domain/team/may";
import { spotAt, spots } from "../../../src/domain/team/spots";
import { mapWords } from "../../../src/wording/map-words";
import { spotTitles } from "../../../src/wording/spot-titles";
import { tasks } from "../../cast/tasks";

const known = [
  { title: "Giờ mở cửa", also: "giờ làm việc, ngày nghỉ, tết" },
  { title: "Lịch trực", also: "ca trực, giờ trực, xếp người" },
  { title: "Nhiệm vụ", also: "giao việc, công việc" },
];
const titles = (typed: string) => findByWords(known, typed).map(({ title }) => title);

test("words are found with and without marks, whatever stands between them", () => {
  expect(titles("nghỉ tết")).toEqual(["Giờ mở cửa"]);
  expect(titles("ngay nao nghi tet")).toEqual(["Giờ mở cửa"]);
});

test("the last word may be half typed, those before it may not", () => {
  expect(titles("nhiem v")).toEqual(["Nhiệm vụ"]);
  expect(titles("nhi xep")).toEqual(["Lịch trực"]);
});

test("a title says more than other words, and a rare word more than a common one", () => {
  expect(titles("giờ")).toEqual(["Giờ mở cửa", "Lịch trực"]);
  expect(titles("giờ xếp")[0]).toBe("Lịch trực");
});

test("nothing typed and nothing known find nothing", () => {
  for (const typed of ["", "  ", "xyz"]) expect(titles(typed)).toEqual([]);
});

test.each(tasks)("$who: “$typed” finds $spot first", ({ who, typed, spot }) => {
  const all = spots
    .filter((one) => one !== "find" && may(who, spotAt(one).behind))
    .map((one) => ({
      spot: one,
      title: spotTitles()[one],
      also: `${mapWords().spots[one].what} ${mapWords().spots[one].also}`,
    }));
  expect(findByWords(all, typed)[0]?.spot).toBe(spot);
});
