import { randomBytes } from "node:crypto";
import { join } from "node:path";
import type { EnginePorts, EngineSetting } from "./configuration";
import { freePort } from "./free-port";

/** What an engine is started with in a folder: the ports it had before, or free ones, and a new secret of the hub's own. */
export const newSetting = async (folder: string, version: string, ports?: EnginePorts): Promise<EngineSetting> => ({
  store: join(folder, "streams"),
  pidFile: join(folder, "nats.pid"),
  version,
  ports: ports ?? { own: await freePort(), webSocket: await freePort() },
  secret: randomBytes(32).toString("base64url"),
});
