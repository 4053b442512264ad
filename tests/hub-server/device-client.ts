import { createRequire } from "node:module";
import { nkeyAuthenticator, wsconnect, type NatsConnection } from "@nats-io/nats-core";
import { createUser } from "@nats-io/nkeys";
import { onTestFinished } from "vitest";

/** Node 20 has no WebSocket of its own. This one comes with the browsers' drivers; named plainly, it is the browsers' stub. */
const WebSocket = createRequire(import.meta.url)("../../node_modules/ws/index.js") as new (
  url: string,
  options: { origin?: string; rejectUnauthorized: boolean },
) => object;

/** A device of an office, with its nkey. */
export interface TestDevice {
  device: string;
  seed: Uint8Array;
  sign(text: string): string;
}

export function newDevice(): TestDevice {
  const pair = createUser();
  return {
    device: pair.getPublicKey(),
    seed: pair.getSeed(),
    sign: (text) => Buffer.from(pair.sign(new TextEncoder().encode(text))).toString("base64url"),
  };
}

/** Logs a device in, by the client that tablets use; rejects when it is not let in. */
export async function logIn(address: string, { device, seed }: TestDevice, origin?: string): Promise<NatsConnection> {
  const connection = await wsconnect({
    servers: address,
    authenticator: nkeyAuthenticator(seed),
    inboxPrefix: `_INBOX_${device}`,
    reconnect: false,
    timeout: 20_000,
    wsFactory: async (url: string) => ({
      // The certificate of a server on trial is of its own making.
      socket: new WebSocket(url, { ...(origin && { origin }), rejectUnauthorized: false }),
      encrypted: address.startsWith("wss:"),
    }),
  } as never);
  onTestFinished(() => connection.close());
  return connection;
}
