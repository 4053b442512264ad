import { readFileSync } from "node:fs";
import { join } from "node:path";

/** What the engine of a folder takes of its machine; undefined where there is no /proc. */
export interface EngineUse {
  /** Megabytes, now and at most. */
  memoryMb: number;
  mostMemoryMb: number;
  /** Seconds of processor since it was started. */
  cpuSeconds: number;
}

/** Linux counts processor time in hundredths of a second. */
const ticks = 100;

export function engineUse(folder: string): EngineUse | undefined {
  try {
    const pid = readFileSync(join(folder, "nats.pid"), "utf8").trim();
    const status = readFileSync(`/proc/${pid}/status`, "utf8");
    const kilobytes = (name: string) => Number(new RegExp(`${name}:\\s+(\\d+)`).exec(status)?.[1]);
    // The name in brackets may hold spaces; the fields are counted from behind it.
    const fields = readFileSync(`/proc/${pid}/stat`, "utf8").split(") ").at(-1)!.split(" ");
    return {
      memoryMb: Math.round(kilobytes("VmRSS") / 1024),
      mostMemoryMb: Math.round(kilobytes("VmHWM") / 1024),
      cpuSeconds: (Number(fields[11]) + Number(fields[12])) / ticks,
    };
  } catch {
    return undefined;
  }
}
