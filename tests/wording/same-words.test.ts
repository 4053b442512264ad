import { expect, test } from "vitest";
import { report as enReport } from "../../src/wording/en/report";
import { turn as enTurn } from "../../src/wording/en/turn";
import { report as viReport } from "../../src/wording/vi/report";
import { turn as viTurn } from "../../src/wording/vi/turn";

test("the report names the faces by the words people tapped", () => {
  expect(viReport.faces).toEqual(viTurn.after.faces);
  expect(enReport.faces).toEqual(enTurn.after.faces);
});
