import { expect, onTestFinished, test, vi } from "vitest";
import { page } from "vitest/browser";
import { eraseClip } from "../../src/device/recorded-voice";
import { VoicePiece } from "../../src/tablet/voice-piece";
import { show } from "../cast/shown";

test("whoever records by the keyboard ends it by the same key, and hears which word it is", async () => {
  const microphone = () => Promise.resolve(new AudioContext().createMediaStreamDestination().stream);
  vi.spyOn(navigator.mediaDevices, "getUserMedia").mockImplementation(microphone);
  onTestFinished(() => void vi.restoreAllMocks());
  onTestFinished(() => eraseClip("digit-2"));
  show(() => (
    <ul>
      <VoicePiece name="digit-2" onKept={() => undefined} />
    </ul>
  ));
  await page.getByRole("button", { name: "Thu: hai", exact: true }).click();
  const end = page.getByRole("button", { name: "Xong: hai", exact: true });
  await expect.element(end).toHaveFocus();
});
