import { within } from "./within";

const answersWithinMs = 5_000;
/**
 * After a refusal or a loss it is asked for again, each time after twice as long, because the tablet may be saving its
 * last power.
 */
const firstPauseMs = 5_000;
const longestPauseMs = 300_000;

/**
 * Keeps the screen lit while this page is in sight, as far as the browser allows it. The lock is lost whenever the page is
 * hidden, and when the tablet saves power: it is asked for again when the page comes back, at a touch, and by and by.
 */
export function stayAwake(): void {
  if (!("wakeLock" in navigator)) return;
  let held: WakeLockSentinel | undefined;
  let asking = false;
  let pauseMs = firstPauseMs;
  let again: ReturnType<typeof setTimeout> | undefined;
  const later = () => {
    clearTimeout(again);
    again = setTimeout(ask, pauseMs);
    pauseMs = Math.min(2 * pauseMs, longestPauseMs);
  };
  const hold = (lock: WakeLockSentinel) => {
    // This answer came too late: another one has been given meanwhile.
    if (held) return void lock.release().catch(() => undefined);
    const since = performance.now();
    held = lock;
    lock.addEventListener("release", () => {
      held = undefined;
      if (performance.now() - since > longestPauseMs) pauseMs = firstPauseMs;
      later();
    });
  };
  const ask = async () => {
    if (document.hidden || held || asking) return;
    asking = true;
    const asked = navigator.wakeLock.request("screen").then(hold);
    await within(answersWithinMs, asked).catch(later);
    asking = false;
  };
  const askAnew = () => {
    pauseMs = firstPauseMs;
    void ask();
  };
  void ask();
  document.addEventListener("visibilitychange", askAnew);
  addEventListener("pointerdown", askAnew, { capture: true, passive: true });
}
