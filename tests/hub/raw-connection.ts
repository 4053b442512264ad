import {
  nkeyAuthenticator,
  PermissionViolationError,
  wsconnect,
  type MsgHdrs,
  type NatsConnection,
} from "@nats-io/nats-core";
import { onTestFinished } from "vitest";

/** A device of an office whose program is its own: whatever the hub lets it do, it may try. */
export async function rawConnection(address: string, { device, seed }: { device: string; seed: string }) {
  const connection = await wsconnect({
    servers: address,
    authenticator: nkeyAuthenticator(new TextEncoder().encode(seed)),
    inboxPrefix: `_INBOX_${device}`,
    timeout: 20_000,
  });
  onTestFinished(() => connection.close());
  return {
    connection,
    /** Puts anything anywhere, and waits until the hub has had it. */
    put: async (subject: string, body: string | Uint8Array, how: { headers?: MsgHdrs; reply?: string } = {}) => {
      connection.publish(subject, body, how);
      await connection.flush();
    },
  };
}

/** What the hub refuses of an attempt, such as "publish e.t.a.1"; undefined where it lets it be. */
export async function refusalOf(connection: NatsConnection, attempt: () => void): Promise<string | undefined> {
  let refused: string | undefined;
  const hear = async () => {
    for await (const status of connection.status())
      if (status.type === "error" && status.error instanceof PermissionViolationError)
        refused = `${status.error.operation} ${status.error.subject}`;
  };
  void hear();
  attempt();
  // The hub answers in order: what it has to say of the attempt comes before the first of these.
  await connection.flush();
  await connection.flush();
  return refused;
}
