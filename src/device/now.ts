import { createSignal, onCleanup, type Accessor } from "solid-js";

/** The current time from `read`, updated often enough for minutes to be right. */
export function createNow(read: () => number): Accessor<number> {
  const [now, setNow] = createSignal(read());
  const ticking = setInterval(() => setNow(read()), 10_000);
  onCleanup(() => clearInterval(ticking));
  return now;
}
