import { afterEach, expect, test, vi } from "vitest";
import { locale } from "../../src/wording/locale";
import { speak } from "../../src/wording/speak";
import { readAsStaff } from "../../src/wording/staff-language";
import { turnWords } from "../../src/wording/turn-words";
import { keptLanguage, language } from "../../src/wording/words";

afterEach(() => speak("vi"));

test("staff read Vietnamese where a citizen chose Khmer, and the citizen has theirs back", async () => {
  await speak("km");
  expect(turnWords().helper.free).toBe("ជួយឥតគិតថ្លៃ");
  expect(document.documentElement.lang).toBe("km");
  expect(locale()).toBe("km-KH-u-nu-latn");
  const leave = readAsStaff();
  await vi.waitFor(() => expect(document.documentElement.lang).toBe("vi"));
  expect(turnWords().helper.free).toBe("Giúp miễn phí");
  expect(locale()).toBe("vi-VN-u-nu-latn");
  // A reload on the staff's side must not cost the citizen their language.
  expect(sessionStorage.getItem(keptLanguage)).toBe("km");
  leave();
  await vi.waitFor(() => expect(document.documentElement.lang).toBe("km"));
  expect(turnWords().helper.free).toBe("ជួយឥតគិតថ្លៃ");
});

test("staff go on in English, which is whole for them too", async () => {
  await speak("en");
  readAsStaff()();
  expect(language()).toBe("en");
});

test("the letters of Khmer are fetched with it, and draw each of its signs", async () => {
  await speak("km");
  await vi.waitFor(async () => {
    const faces = await document.fonts.load('24px "Noto Sans Khmer"', "ស្ត្រីខ្មែរ");
    expect(faces.map(({ family }) => family.replaceAll('"', ""))).toContain("Noto Sans Khmer");
  });
});
