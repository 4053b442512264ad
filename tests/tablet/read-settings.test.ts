import { describe, expect, test } from "vitest";
import { mostLetters } from "../../src/domain/office/read-name";
import { readSettings } from "../../src/tablet/read-settings";
import { staffWords } from "../../src/wording/staff-words";

const form = { name: "UBND xã Hưng Nhượng", address: "https://tramso.vinhlong.gov.vn", idle: "120" };
const { faults } = staffWords().settings;

describe("settings of the station", () => {
  test("are read with spaces and a slash too many tidied away", () => {
    const typed = { name: "  UBND  xã Hưng Nhượng ", address: " TramSo.VinhLong.gov.vn/ ", idle: " 120 " };
    expect(readSettings(typed)).toEqual({
      name: form.name,
      publicAddress: "https://tramso.vinhlong.gov.vn",
      idleAfterSeconds: 120,
    });
  });

  test("need no public address: an office may have none yet", () => {
    expect(readSettings({ ...form, address: "  " })).toMatchObject({ publicAddress: "" });
  });

  test.each(["29", "1801", "45,5", "60.5", "", "hai phút", "-120"])(
    "are not saved with %j seconds until the screen goes back",
    (idle) => expect(readSettings({ ...form, idle })).toEqual({ fault: faults.idle }),
  );

  test.each(["30", "1800"])("take %s seconds, the shortest and the longest", (idle) =>
    expect(readSettings({ ...form, idle })).toMatchObject({ idleAfterSeconds: Number(idle) }),
  );

  test.each([
    ["http://tramso.vinhlong.gov.vn", "not-https"],
    ["https://tramso.vinhlong.gov.vn/G/DVC1", "has-extras"],
    ["trạm số", "not-an-address"],
  ] as const)("refuse the address %j, which no phone would open, and say why", (address, why) =>
    expect(readSettings({ ...form, address })).toEqual({ fault: faults[why] }),
  );

  test("refuse an office without a name, or with one too long for its button", () => {
    expect(readSettings({ ...form, name: " – " })).toEqual({ fault: staffWords().setUp.nameMissing });
    const long = "a".repeat(mostLetters.office + 1);
    expect(readSettings({ ...form, name: long })).toEqual({ fault: staffWords().nameTooLong(mostLetters.office) });
  });

  test("name one thing to correct at a time, the first of the form first", () => {
    const wrong = { name: "", address: "trạm số", idle: "1" };
    expect(readSettings(wrong)).toEqual({ fault: staffWords().setUp.nameMissing });
  });
});
