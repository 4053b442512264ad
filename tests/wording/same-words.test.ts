import { expect, test } from "vitest";
import { enReport } from "../../src/wording/en/report";
import { enTurn } from "../../src/wording/en/turn";
import { viReport } from "../../src/wording/vi/report";
import { viTurn } from "../../src/wording/vi/turn";

test("the report names the faces by the words people tapped", () => {
  expect(viReport.faces).toEqual(viTurn.after.faces);
  expect(enReport.faces).toEqual(enTurn.after.faces);
});
