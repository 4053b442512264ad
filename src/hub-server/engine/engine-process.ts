import { spawn, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { endLastEngine } from "./last-engine";

const ready = /Server is ready/;
/** Milliseconds: a full store is read through after a kill. */
const mostToStart = 120_000;
const mostToStop = 15_000;

/** The engine as a child of this process. */
export interface EngineProcess {
  /** Resolves once it has ended, whoever ended it, with the last it said. */
  ended: Promise<string>;
  signal(name: NodeJS.Signals): void;
  /** Ends it in order; kills it when it takes too long. */
  stop(): Promise<void>;
}

/** Keeps the last that a child says, and tells once it is ready. */
function hear(child: ChildProcess): { said: () => string; ready: Promise<void> } {
  let said = "";
  const isReady = new Promise<void>((resolve) => {
    child.stderr?.on("data", (part: Buffer) => {
      said = (said + String(part)).slice(-4000);
      if (ready.test(said)) resolve();
    });
  });
  return { said: () => said.trim().split("\n").slice(-3).join(" "), ready: isReady };
}

/** Starts the engine with a configuration, in the place of one that was left behind; resolves once it is ready, rejects with what it said when it ends before. */
export async function startProcess(path: string, configuration: string, pidFile: string): Promise<EngineProcess> {
  await endLastEngine(pidFile, configuration);
  const child = spawn(path, ["-c", configuration], { stdio: ["ignore", "ignore", "pipe"] });
  const heard = hear(child);
  const ended = Promise.race([once(child, "exit"), once(child, "error")]).then(() => heard.said());
  const stop = async () => {
    child.kill("SIGTERM");
    const late = setTimeout(() => child.kill("SIGKILL"), mostToStop);
    await ended;
    clearTimeout(late);
  };
  let tooLate: NodeJS.Timeout | undefined;
  const late = new Promise<string>(
    (resolve) => (tooLate = setTimeout(resolve, mostToStart, "It was not ready in time.")),
  );
  const broke = await Promise.race([heard.ready.then(() => undefined), ended, late]);
  clearTimeout(tooLate);
  if (broke !== undefined) {
    await stop();
    throw new Error(`nats-server did not start: ${broke}`);
  }
  return { ended, signal: (name) => void child.kill(name), stop };
}
