import { spawn, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Serving } from "./station";

const command = join(import.meta.dirname, "../../../.ci/hub.mjs");

/** The station and its hub as `npm run hub` starts them, with a folder of state of their own. */
export class HubStation implements Serving {
  private constructor(
    readonly port: number,
    /** Where the hub keeps all it knows. */
    readonly folder: string,
    private running: ChildProcess | undefined,
  ) {}

  static async open(port: number): Promise<HubStation> {
    const hub = new HubStation(port, await mkdtemp(join(tmpdir(), "hub-")), undefined);
    await hub.start();
    return hub;
  }

  get address(): string {
    return `http://localhost:${this.port}`;
  }

  /** What the command answers to a question such as `office "Xã …"`. */
  async command(...what: string[]): Promise<string> {
    const asked = this.spawn(what);
    const [said] = await Promise.all([textOf(asked), once(asked, "exit")]);
    return said;
  }

  async start(): Promise<void> {
    this.running = this.spawn([]);
    // The stream is read on: a command whose words nobody reads would stop at the next one.
    const words = this.running.stdout!;
    await new Promise<void>((resolve, reject) => {
      let said = "";
      words.on("data", (part) => (said += String(part)).includes("Ctrl+C stops both") && resolve());
      words.on("end", () => reject(new Error(`The hub did not start: ${said}`)));
    });
  }

  async stop(): Promise<void> {
    const running = this.running;
    this.running = undefined;
    if (!running || running.exitCode !== null) return;
    const gone = once(running, "exit");
    running.kill("SIGTERM");
    await gone;
  }

  async throwAway(): Promise<void> {
    await this.stop();
    await rm(this.folder, { recursive: true, force: true });
  }

  private spawn(what: string[]): ChildProcess {
    const env = { ...process.env, PORT: String(this.port), HUB_FOLDER: this.folder };
    return spawn(process.execPath, [command, ...what], { env, stdio: ["ignore", "pipe", "inherit"] });
  }
}

async function textOf(child: ChildProcess): Promise<string> {
  let said = "";
  for await (const part of child.stdout!) said += String(part);
  return said;
}
