import { createSignal, onCleanup, type Accessor } from "solid-js";

export interface Idle {
  /** Seconds left before the sitting ends; undefined while somebody is there. */
  secondsLeft: Accessor<number | undefined>;
  stay(): void;
}

/** People get half a minute to say "I am here", because a kiosk that ends a sitting without a warning loses their work. */
const warningSeconds = 30;
/**
 * Twice as long as the slowest demonstration. If something still claims to play after that, it never reported its end,
 * and it must not block the tablet for the next person.
 */
export const playsAtMostMs = 600_000;
const signsOfLife = ["pointerdown", "keydown", "input", "wheel", "touchmove"] as const;

/**
 * Watches for nobody touching the tablet. After `afterSeconds` it counts a warning down, then calls `onLeft` once.
 * While `held()` is true no time passes; nor while something `plays()`, but only so long after the last touch, and not once the
 * warning began: a voice that reads the question to somebody must not take it away. Where
 * `asks()` a question stands on the screen meanwhile.
 */
export function createIdle(rule: {
  afterSeconds: () => number;
  held: () => boolean;
  plays: () => boolean;
  asks: () => boolean;
  onLeft: () => void;
}): Idle {
  const [secondsLeft, setSecondsLeft] = createSignal<number>();
  let touched = performance.now();
  let last = touched;
  const beginAnew = () => {
    last = performance.now();
    setSecondsLeft(undefined);
  };
  const stay = () => {
    touched = performance.now();
    beginAnew();
  };
  const stillPlays = () => rule.plays() && performance.now() - touched < playsAtMostMs;
  const tick = () => {
    if (rule.held() || (secondsLeft() === undefined && stillPlays())) return beginAnew();
    const left = Math.ceil(rule.afterSeconds() + warningSeconds - (performance.now() - last) / 1000);
    setSecondsLeft(left > warningSeconds ? undefined : Math.max(0, left));
    if (left > 0) return;
    stay();
    rule.onLeft();
  };
  // Once the question is shown it must be answered: if a touch only removed it, the same touch could press what is beneath.
  const onSign = () => void ((secondsLeft() === undefined || !rule.asks()) && stay());
  const ticking = setInterval(tick, 1000);
  for (const sign of signsOfLife) addEventListener(sign, onSign, { capture: true, passive: true });
  onCleanup(() => {
    clearInterval(ticking);
    for (const sign of signsOfLife) removeEventListener(sign, onSign, { capture: true });
  });
  return { secondsLeft, stay };
}
