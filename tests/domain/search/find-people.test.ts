import { describe, expect, test } from "vitest";
import { findPeople } from "../../../src/domain/search/find-people";

const people = ["Nguyễn Thị Thử", "Đặng Văn Mẫu", "Trần Mẫu Đơn", "Lê Thử Nghiệm", "Cô Đơn"].map((name) => ({ name }));
const found = (typed: string) => findPeople(people, typed).map(({ name }) => name);

describe("a member at the door is found", () => {
  test("by the given name, which is the last word, before others who have the word", () => {
    expect(found("mẫu")).toEqual(["Đặng Văn Mẫu", "Trần Mẫu Đơn"]);
    expect(found("thử")).toEqual(["Nguyễn Thị Thử", "Lê Thử Nghiệm"]);
  });

  test("without marks, in any case, by the first letters", () => {
    expect(found("DON")).toEqual(["Trần Mẫu Đơn", "Cô Đơn"]);
    expect(found(" dang m ")).toEqual(["Đặng Văn Mẫu"]);
    expect(found("ngh")).toEqual(["Lê Thử Nghiệm"]);
  });

  test("by words in any order, and by no part in the middle of a word", () => {
    expect(found("đơn trần")).toEqual(["Trần Mẫu Đơn"]);
    expect(found("ghiem")).toEqual([]);
  });

  test("nothing typed shows everybody as before", () => {
    expect(findPeople(people, "  ")).toEqual(people);
  });
});
