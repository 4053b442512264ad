import { once } from "node:events";
import { createServer, type RequestListener } from "node:http";
import type { AddressInfo, Socket } from "node:net";
import { inPlainWords } from "../in-plain-words";
import type { Pipe } from "./lead-to-engine";

/** Milliseconds: whoever says nothing, or speaks too slowly, is not waited for. */
const waits = { headersTimeout: 10_000, requestTimeout: 20_000, connectionsCheckingInterval: 5_000 };
const mostConnections = 10_000;

interface ListenAt {
  port: number;
  host: string;
  answer: RequestListener;
  pipe: Pipe;
}

/** Serves one address; port 0 takes any free one. Rejects with a plain sentence when the port cannot be had. */
export async function listenAt({
  port,
  host,
  answer,
  pipe,
}: ListenAt): Promise<{ port: number; stop(): Promise<void> }> {
  const server = createServer(waits, answer);
  server.maxConnections = mostConnections;
  server.on("upgrade", (request, socket, head) => pipe.take(request, socket as Socket, head));
  server.listen(port, host);
  try {
    await once(server, "listening");
  } catch (error) {
    throw inPlainWords(error, `Port ${port}`);
  }
  const stop = () =>
    new Promise<void>((resolve) => {
      server.close(() => resolve());
      pipe.endAll();
      server.closeAllConnections();
    });
  return { port: (server.address() as AddressInfo).port, stop };
}
