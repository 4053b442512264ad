import { execFileSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { setTimeout as wait } from "node:timers/promises";

/** What a process was started with; empty when there is none. */
function commandOf(pid: number): string {
  try {
    if (existsSync("/proc/self/cmdline")) return readFileSync(`/proc/${pid}/cmdline`, "utf8").replaceAll("\0", " ");
    return execFileSync("ps", ["-p", String(pid), "-o", "args="], {
      encoding: "utf8",
      stdio: ["ignore", "pipe", "ignore"],
    });
  } catch {
    return "";
  }
}

const patience = 15_000;
const glance = 50;

/**
 * Ends the engine that a hub killed before its time left behind: two of them on one store would spoil it. It is known by its
 * process number and by the configuration it was started with, so that nobody else's process is touched.
 */
export async function endLastEngine(pidFile: string, configuration: string): Promise<void> {
  const pid = existsSync(pidFile) ? Number(readFileSync(pidFile, "utf8")) : 0;
  const runs = () => pid > 1 && commandOf(pid).includes(configuration);
  if (!runs()) return;
  process.kill(pid, "SIGTERM");
  for (let waited = 0; runs(); waited += glance) {
    if (waited === patience) process.kill(pid, "SIGKILL");
    await wait(glance);
  }
}
