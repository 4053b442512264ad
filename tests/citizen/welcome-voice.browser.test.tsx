import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { page, userEvent } from "vitest/browser";
import { WelcomeVoice } from "../../src/citizen/welcome-voice";
import { speak } from "../../src/wording/words";
import { show } from "../cast/shown";

const said = vi.fn();

beforeEach(() => {
  vi.stubGlobal("SpeechSynthesisUtterance", class {});
  const voice = { lang: "vi-VN", localService: true } as SpeechSynthesisVoice;
  vi.spyOn(speechSynthesis, "getVoices").mockReturnValue([voice]);
  vi.spyOn(speechSynthesis, "speak").mockImplementation(said);
});

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
  await page.getByRole("button").click();
  expect(said).toHaveBeenCalled();
});
