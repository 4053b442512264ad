import { HubAway, type HubLog } from "../../src/hub/hub-log";
import type { SimulatedLine } from "./simulated-hub";

type Line = Parameters<Parameters<HubLog["watch"]>[0]>[0];

/** The line of a device at a real hub, which may be cut in front of it: nothing is asked, put or heard until it is mended. */
export function cuttable(inner: HubLog): SimulatedLine {
  let isCut = false;
  let line: Line = "away";
  const watchers = new Set<(line: Line) => void>();
  const shown = (): Line => (isCut ? "away" : line);
  const tellAll = () => watchers.forEach((tell) => tell(shown()));
  const turn = (cut: boolean) => {
    isCut = cut;
    tellAll();
  };
  inner.watch((now) => {
    line = now;
    tellAll();
  });
  const read = async <T>(ask: () => Promise<T>): Promise<T> => {
    if (isCut) throw new HubAway();
    return ask();
  };
  const log: HubLog = {
    put: async (subject, body) => (isCut ? "away" : inner.put(subject, body)),
    putLast: async (subject, body) => (isCut ? "away" : inner.putLast(subject, body)),
    last: (stream, subject) => read(() => inner.last(stream, subject)),
    at: (stream, at) => read(() => inner.at(stream, at)),
    from: (stream, at) => read(() => inner.from(stream, at)),
    live: (tell) => inner.live((stream, entry) => isCut || tell(stream, entry)),
    watch: (tell) => {
      watchers.add(tell);
      tell(shown());
      return () => void watchers.delete(tell);
    },
    close: () => inner.close(),
  };
  return { log, cut: () => turn(true), mend: () => turn(false), isCut: () => isCut };
}
