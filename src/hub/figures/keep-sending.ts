import type { HubState } from "../hub";
import { onOnePage, type OnOnePage } from "../shared/one-page";

/** The first time a little after the line came, when people's numbers are through; what changed is looked for twice an hour. */
const firstAfterMs = 10_000;
const everyMs = 30 * 60_000;

interface KeepSending {
  watch(tell: (state: HubState | undefined) => void): () => void;
  /** Offers all figures; what fails is done again the next time. */
  send(): Promise<unknown>;
  onPage?: OnOnePage;
}

/** Lets figures go up by themselves while the line stands, from one page of this browser. */
export function keepSending({ watch, send, onPage = (run) => onOnePage(run, "tram-so-figures-sender") }: KeepSending) {
  return onPage(() => {
    let clock: ReturnType<typeof setTimeout> | undefined;
    const later = (ms: number) => {
      clearTimeout(clock);
      clock = setTimeout(
        () =>
          void send()
            .catch(() => undefined)
            .finally(() => later(everyMs)),
        ms,
      );
    };
    let wasUp = false;
    const stopWatching = watch((state) => {
      const up = state?.line === "up";
      if (up && !wasUp) later(firstAfterMs);
      if (!up) clearTimeout(clock);
      wasUp = up;
    });
    return () => {
      stopWatching();
      clearTimeout(clock);
    };
  });
}
