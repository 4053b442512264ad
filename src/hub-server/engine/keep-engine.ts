import { setTimeout as wait } from "node:timers/promises";
import { saysOf } from "../plain-fault";
import type { EnginePlan } from "./engine-plan";
import type { FoundEngine } from "./find-engine";
import { startEngine, type Engine } from "./start-engine";

export interface KeepEngine {
  folder: string;
  engine: FoundEngine;
  /** Whom to let in, asked anew at each start. */
  plan: () => EnginePlan;
  tell: (sentence: string) => void;
}

const [firstPause, longestPause] = [200, 5_000];

/** The engine, started again whenever it dies, until it is stopped. */
export class KeptEngine {
  private stopped = false;
  private running: Engine | undefined;

  private constructor(private readonly setting: KeepEngine) {}

  /** Rejects with what the engine said when it does not start the first time. */
  static async start(setting: KeepEngine): Promise<KeptEngine> {
    const kept = new KeptEngine(setting);
    kept.watch(await kept.startOnce());
    return kept;
  }

  /** The engine while it runs. */
  get now(): Engine | undefined {
    return this.running;
  }

  /** Makes it keep to the plan of this moment; one that is away hears it when it starts. */
  async keepToPlan(tries = 3): Promise<void> {
    try {
      await this.running?.keepTo(this.setting.plan());
    } catch (error) {
      this.setting.tell(saysOf(error));
      if (tries > 1) await this.keepToPlan(tries - 1);
    }
  }

  async stop(): Promise<void> {
    this.stopped = true;
    const { running } = this;
    this.running = undefined;
    await running?.stop();
  }

  /** Stops it for as long as `work` needs its files for itself. */
  async pause<T>(work: () => Promise<T>): Promise<T> {
    await this.stop();
    try {
      return await work();
    } finally {
      this.stopped = false;
      this.watch(await this.startOnce());
    }
  }

  private async startOnce(ports?: Engine["ports"]): Promise<Engine> {
    const { folder, engine, plan } = this.setting;
    const planned = plan();
    this.running = await startEngine({ folder, engine, ports, ...planned });
    // What changed while it started is told to it now.
    if (JSON.stringify(plan()) !== JSON.stringify(planned)) await this.keepToPlan();
    return this.running;
  }

  private watch(engine: Engine): void {
    void engine.ended.then((said) => {
      if (this.stopped || this.running !== engine) return;
      this.running = undefined;
      this.setting.tell(`The engine ended and is started again. It said: ${said}`);
      void this.again(engine.ports, firstPause);
    });
  }

  private async again(ports: Engine["ports"], pause: number): Promise<void> {
    await wait(pause);
    if (this.stopped) return;
    try {
      this.watch(await this.startOnce(ports));
    } catch (error) {
      this.setting.tell(`The engine could not be started: ${saysOf(error)}`);
      await this.again(ports, Math.min(2 * pause, longestPause));
    }
  }
}
