import type { Page } from "@playwright/test";

/** A Vietnamese voice of the tablet that takes `msOfText` for any text; left out, it never tells its end. */
export async function bringVoiceThatTakes(page: Page, msOfText?: number): Promise<void> {
  await page.addInitScript((ms) => {
    speechSynthesis.getVoices = () => [{ lang: "vi-VN", localService: true } as SpeechSynthesisVoice];
    speechSynthesis.cancel = () => undefined;
    speechSynthesis.speak = (utterance) => {
      // Once stuck, a voice claims to speak whatever is done to it.
      if (ms === undefined) Object.defineProperty(speechSynthesis, "speaking", { get: () => true, configurable: true });
      else setTimeout(() => utterance.onend?.(new Event("end") as SpeechSynthesisEvent), ms);
    };
    Object.assign(window, {
      SpeechSynthesisUtterance: class {
        constructor(readonly text: string) {}
      },
    });
  }, msOfText);
}

/** Every device of the tablet takes what it is asked for and never answers; how often each was asked stands in `asked`. */
export async function silenceDevices(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const asked: Record<string, number> = {};
    const silent = (name: string) => () => {
      asked[name] = (asked[name] ?? 0) + 1;
      return new Promise<never>(() => undefined);
    };
    const replace = (owner: object, ...names: string[]) => {
      for (const name of names) Object.defineProperty(owner, name, { value: silent(name), configurable: true });
    };
    replace(MediaDevices.prototype, "getUserMedia");
    replace(WakeLock.prototype, "request");
    replace(Element.prototype, "requestFullscreen");
    replace(HTMLImageElement.prototype, "decode");
    replace(HTMLMediaElement.prototype, "play");
    replace(StorageManager.prototype, "persist", "persisted", "estimate");
    replace(Clipboard.prototype, "writeText");
    replace(ServiceWorker.prototype, "postMessage");
    replace(window, "print");
    Object.defineProperty(document.fonts, "ready", { get: silent("fonts") });
    // The wish to fill the screen: asked for again at every touch.
    if (location.protocol.startsWith("http")) localStorage.setItem("tram-so-full-screen", "on");
    Object.assign(window, { asked });
  });
}

/** How often a device was asked that never answered. */
export const askedOf = (page: Page, device: string): Promise<number> =>
  page.evaluate((name) => (window as unknown as { asked: Record<string, number> }).asked[name] ?? 0, device);

/** The browser's locks are never given to anybody. */
export async function withholdLocks(page: Page): Promise<void> {
  await page.addInitScript(() => {
    LockManager.prototype.request = LockManager.prototype.query = () => new Promise<never>(() => undefined);
  });
}
