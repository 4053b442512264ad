import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { page, userEvent } from "vitest/browser";
import { WelcomeVoice } from "../../src/citizen/welcome-voice";
import { speak } from "../../src/wording/speak";
import { show } from "../cast/shown";

const said = vi.fn();

beforeEach(() => {
  said.mockClear();
  vi.stubGlobal(
    "SpeechSynthesisUtterance",
    class {
      constructor(readonly text: string) {}
    },
  );
  hasVoices("vi-VN");
  vi.spyOn(speechSynthesis, "speak").mockImplementation(said);
});

const hasVoices = (...tags: string[]) =>
  vi
    .spyOn(speechSynthesis, "getVoices")
    .mockReturnValue(tags.map((lang) => ({ lang, localService: true }) as SpeechSynthesisVoice));

afterEach(async () => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
  await speak("vi");
});

test("a Vietnamese voice reads no English", async () => {
  await speak("en");
  show(() => <WelcomeVoice />);
  await userEvent.keyboard("a");
  expect(said).not.toHaveBeenCalled();
  await expect.element(page.getByRole("button")).not.toBeInTheDocument();
  await speak("vi");
  await page.getByRole("button", { name: "Nghe đọc" }).click();
  expect(said).toHaveBeenCalled();
});

test("an English voice reads English", async () => {
  hasVoices("vi-VN", "en-US");
  await speak("en");
  show(() => <WelcomeVoice />);
  await page.getByRole("button", { name: "Read aloud" }).click();
  expect(said.mock.lastCall).toMatchObject([{ lang: "en-US" }]);
});

test("whoever chooses a language hears it at once, in place of the greeting of before", async () => {
  hasVoices("vi-VN", "en-US");
  const cancel = vi.spyOn(speechSynthesis, "cancel");
  show(() => <WelcomeVoice />);
  await page.getByRole("button", { name: "Nghe đọc" }).click();
  expect(said.mock.lastCall).toMatchObject([{ lang: "vi-VN" }]);
  cancel.mockClear();
  await speak("en");
  expect(said.mock.lastCall).toMatchObject([{ lang: "en-US", text: expect.stringMatching(/^Welcome!/) }]);
  expect(cancel).toHaveBeenCalled();
});

test("a language without a voice here is chosen in silence, and no other voice reads it", async () => {
  show(() => <WelcomeVoice />);
  await speak("en");
  expect(said).not.toHaveBeenCalled();
});
