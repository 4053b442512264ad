import { expect, test } from "vitest";
import { readSheet } from "../../../src/team/members/read-sheet";
import { team as viTeam } from "../../../src/wording/vi/team";
import { emptySheet, zipOf } from "../../cast/zip-file";

test("an Excel file that unpacks to more than any list of people is refused before it is unpacked", async () => {
  const bomb = new File([zipOf([emptySheet(100 * 1024 * 1024)])], "thanh-vien.xlsx");
  expect(await readSheet(bomb)).toEqual({ fault: viTeam.file.unpacksTooLarge });
});

test("a file that is no Excel file at all is said to be unreadable, not too large", async () => {
  expect(await readSheet(new File(["PK\x03\x04 Tên;Vai trò"], "thanh-vien.xlsx"))).toEqual({
    fault: viTeam.file.unreadable,
  });
});
