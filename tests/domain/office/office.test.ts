import { describe, expect, test } from "vitest";
import { applyToOffice } from "../../../src/domain/office/office";
import { freeTries, pinFault, waitAfter } from "../../../src/domain/office/pin-guard";
import {
  homeAddress,
  homeSite,
  opensHereOnly,
  opensInRoomOnly,
  paperSite,
  readPublicAddress,
} from "../../../src/domain/office/public-address";
import { dayInVietnam, serviceDay } from "../../../src/domain/office/service-day";
import { nextLetter } from "../../../src/domain/office/tablet";
import { said } from "../../cast/requests";

describe("the service day", () => {
  test("begins at midnight in Vietnam", () => {
    expect(dayInVietnam(Date.UTC(2026, 10, 23, 16, 59))).toBe("2026-11-23");
    expect(dayInVietnam(Date.UTC(2026, 10, 23, 17, 0))).toBe("2026-11-24");
  });

  test("never goes back", () => {
    expect(serviceDay(Date.UTC(2026, 10, 20), "2026-11-24")).toBe("2026-11-24");
  });
});

describe("the public address", () => {
  test("is tidied to its origin", () => {
    expect(readPublicAddress(" https://TramSo.VinhLong.gov.vn/ ")).toEqual({
      address: "https://tramso.vinhlong.gov.vn",
    });
    expect(readPublicAddress("tramso.vinhlong.gov.vn")).toEqual({ address: "https://tramso.vinhlong.gov.vn" });
    expect(readPublicAddress("http://localhost:4173")).toEqual({ address: "http://localhost:4173" });
  });

  test("is refused with the reason when phones could not use it", () => {
    expect(readPublicAddress("tram so")).toEqual({ fault: "not-an-address" });
    expect(readPublicAddress("ftp://tramso.vn")).toEqual({ fault: "not-an-address" });
    expect(readPublicAddress("https://user@tramso.vn")).toEqual({ fault: "not-an-address" });
    expect(readPublicAddress("http://tramso.vn")).toEqual({ fault: "not-https" });
    expect(readPublicAddress("https://tramso.vn/?a=1")).toEqual({ fault: "has-extras" });
  });

  test("says when only this machine can open it", () => {
    expect(opensHereOnly("http://localhost:4173")).toBe(true);
    expect(opensHereOnly("https://tramso.vn")).toBe(false);
  });

  test("says when only phones in the room can open it", () => {
    for (const near of ["192.168.1.20", "10.0.0.7", "172.16.4.1", "172.31.4.1"])
      expect(opensInRoomOnly(`http://${near}:4173`), near).toBe(true);
    for (const far of ["http://172.32.4.1", "http://192.0.2.1", "https://10.example.vn", "https://tramso.vn"])
      expect(opensInRoomOnly(far), far).toBe(false);
  });

  test("is the station's own until the office sets one, and never localhost where the server has a name in the room", () => {
    const [here, room, set] = ["http://localhost:4173", "http://192.168.1.20:4173", "https://tramso.vn"];
    expect(homeSite(set, here, room)).toBe(set);
    expect(homeSite("", "https://tram.example.vn", undefined)).toBe("https://tram.example.vn");
    expect(homeSite("", here, room)).toBe(room);
    expect(homeSite(here, here, room)).toBe(room);
    expect(homeSite("", here, undefined)).toBe(here);
  });

  test("stands on paper only where people can use it at home", () => {
    expect(paperSite("https://tramso.vn", "http://localhost:4173")).toBe("https://tramso.vn");
    expect(paperSite("", "https://tram.example.vn")).toBe("https://tram.example.vn");
    expect(paperSite("", "http://192.168.1.20:4173")).toBe("");
    expect(paperSite("", "http://localhost:4173")).toBe("");
  });

  test("is written in capitals for the code, with the step as an anchor", () => {
    expect(homeAddress("https://tramso.vn", "DVC1", 5)).toBe("HTTPS://TRAMSO.VN/G/DVC1/#5");
    expect(homeAddress("https://tramso.vn", "DVC1")).toBe("HTTPS://TRAMSO.VN/G/DVC1/");
  });
});

describe("a PIN", () => {
  test("is six digits a stranger would not try first", () => {
    expect(pinFault("28051")).toBe("not-six-digits");
    expect(pinFault("28051a")).toBe("not-six-digits");
    for (const easy of ["000000", "123456", "987654", "121212", "123123"]) expect(pinFault(easy)).toBe("too-easy");
    expect(pinFault("280519")).toBeUndefined();
  });

  test("allows at most ten guesses in the first hour, and one an hour after that", () => {
    let seconds = 0;
    let guesses = 0;
    while (seconds <= 3600) {
      guesses += 1;
      seconds += waitAfter(guesses);
    }
    expect(guesses).toBe(10);
    expect(waitAfter(freeTries - 1)).toBe(0);
    expect(waitAfter(50)).toBe(3600);
  });
});

test("an office keeps its settings when one of them changes", () => {
  const about = "office:hnhg";
  const opened = said("office-opened", 1, { about, data: { name: "Xã Hưng Nhượng", sample: false } });
  const changed = said("office-settings-changed", 2, { about, data: { idleAfterSeconds: 90 } });
  const office = [opened, changed].reduce(applyToOffice, undefined);
  expect(office).toMatchObject({
    id: "hnhg",
    version: 2,
    name: "Xã Hưng Nhượng",
    idleAfterSeconds: 90,
    publicAddress: "",
  });
});

test("a retired tablet's letter is not given again", () => {
  const lettered = (letter: string) => ({ id: letter, version: 1, office: "hnhg", letter, key: "" });
  expect(nextLetter([lettered("A"), lettered("C")], [])).toBe("B");
  expect(nextLetter([lettered("A")], [{ id: "hnhg:B", version: 1, tablet: "another" }])).toBe("C");
});
