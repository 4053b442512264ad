import { join } from "node:path";
import { serve, type Served, type Serves } from "../../../src/build/serve";

/** The build the journeys walk through; JOURNEYS_FOLDER names another, so that two people can try two at once. */
export const builtApp = process.env.JOURNEYS_FOLDER ?? join(import.meta.dirname, "../../../dist");

/** Whatever serves a build to the devices of a journey. */
export interface Serving {
  readonly address: string;
  readonly port: number;
  stop(): Promise<void>;
  start(folder?: string): Promise<void>;
}

/** One served build that can be switched off and on again in the middle of a journey, at the same address. */
export class Station implements Serving {
  private constructor(
    private readonly folder: string,
    private served: Served | undefined,
    private readonly how: Serves & { port: number },
  ) {}

  /** `inRoom` stands for the private network of an office: what it tells, other devices must be led to this machine by. */
  static async open(folder: string, port?: number, inRoom?: Serves["inRoom"]): Promise<Station> {
    const served = await serve(folder, { port, inRoom });
    return new Station(folder, served, { port: served.port, inRoom });
  }

  get port(): number {
    return this.how.port;
  }

  get address(): string {
    return `http://localhost:${this.port}`;
  }

  async stop(): Promise<void> {
    await this.served?.stop();
    this.served = undefined;
  }

  /** Serves again; another folder stands for a newer version of the app. */
  async start(folder = this.folder): Promise<void> {
    await this.stop();
    this.served = await serve(folder, this.how);
  }
}
