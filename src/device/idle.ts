import { createSignal, onCleanup, type Accessor } from "solid-js";

export interface Idle {
  /** Seconds left before the sitting ends; undefined while somebody is there. */
  secondsLeft: Accessor<number | undefined>;
  stay(): void;
}

/** Kiosks that end a sitting without a word make people lose their work: half a minute to say "I am here". */
const warningSeconds = 30;
/**
 * Twice as long as the longest demonstration at its slowest: what still claims to play then never tells its end, and it must
 * not keep the tablet from the next person.
 */
export const playsAtMostMs = 600_000;
const signsOfLife = ["pointerdown", "keydown", "input", "wheel", "touchmove"] as const;

/**
 * Watches for nobody touching the tablet. After `afterSeconds` it counts a warning down, then calls `onLeft` once.
 * While `held()` is true no time passes; nor while something `plays()`, but only so long after the last touch. Where `asks()`
 * a question stands on the screen meanwhile.
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
    if (rule.held() || stillPlays()) return beginAnew();
    const left = Math.ceil(rule.afterSeconds() + warningSeconds - (performance.now() - last) / 1000);
    setSecondsLeft(left > warningSeconds ? undefined : Math.max(0, left));
    if (left > 0) return;
    stay();
    rule.onLeft();
  };
  // Once the question stands it must be answered: a touch that removed it halfway would fall on what lies beneath.
  const onSign = () => void ((secondsLeft() === undefined || !rule.asks()) && stay());
  const ticking = setInterval(tick, 1000);
  for (const sign of signsOfLife) addEventListener(sign, onSign, { capture: true, passive: true });
  onCleanup(() => {
    clearInterval(ticking);
    for (const sign of signsOfLife) removeEventListener(sign, onSign, { capture: true });
  });
  return { secondsLeft, stay };
}
