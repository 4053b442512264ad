import type { HubLog } from "../../src/hub/hub-log";
import type { LineSeal } from "../../src/hub/log/line-seal";
import { MemoryHub } from "../hub/memory-log";

/** A device's log, and its line, which the simulation cuts. */
export interface SimulatedLine {
  log: HubLog;
  cut(): void;
  mend(): void;
  isCut(): boolean;
  /** What the office seals its lines with; without one they lie there as they are. */
  seal?: LineSeal;
}

/** A hub for many offices; another engine is another one of these. */
export interface SimulatedHub {
  device(office: number): SimulatedLine;
  /** Milliseconds from one office's beginning to the next: hundreds of logins signed at once keep one thread busy for long. */
  apartMs?: number;
}

/** A hub in memory. */
export function memoryHub(): SimulatedHub {
  const offices = new Map<number, MemoryHub>();
  return {
    device: (office) => {
      const hub = offices.get(office) ?? new MemoryHub();
      offices.set(office, hub);
      const log = hub.device();
      let isCut = false;
      const turn = (cut: boolean) => {
        isCut = cut;
        log.goes(cut ? "away" : "up");
      };
      return { log, cut: () => turn(true), mend: () => turn(false), isCut: () => isCut };
    },
  };
}
