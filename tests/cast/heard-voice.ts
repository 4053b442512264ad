import { onTestFinished, vi } from "vitest";

/** A Vietnamese voice of this tablet that notes what it says and ends each text at once. */
export function hearVoice(): string[] {
  const said: string[] = [];
  vi.stubGlobal(
    "SpeechSynthesisUtterance",
    class {
      constructor(readonly text: string) {}
    },
  );
  const voice = { lang: "vi-VN", localService: true } as SpeechSynthesisVoice;
  vi.spyOn(speechSynthesis, "getVoices").mockReturnValue([voice]);
  vi.spyOn(speechSynthesis, "cancel").mockImplementation(() => {});
  vi.spyOn(speechSynthesis, "speak").mockImplementation((one) => {
    said.push(one.text);
    setTimeout(() => one.onend?.(new Event("end") as SpeechSynthesisEvent));
  });
  onTestFinished(() => {
    vi.unstubAllGlobals();
    vi.restoreAllMocks();
  });
  return said;
}
