import type { IncomingMessage } from "node:http";
import { connect, type Socket } from "node:net";
import { askerOf, isOwnOrigin } from "./own-origin";

/** Sockets there may be at once: in all, and from one network address, behind which a whole province may stand. */
export const mostSockets = { all: 8000, ofOne: 1000 };
/** A socket on which nothing moves for so long is ended, in milliseconds; the engine asks each every 30 seconds. */
const idle = 100_000;
/** Bytes a device may send at once, and in a second from then on: a week's lines go up in one breath. */
const pace = { atOnce: 4 * 1024 * 1024, inSecond: 256 * 1024 };

const turnAway = (socket: Socket, status: string) =>
  socket.end(`HTTP/1.1 ${status}\r\nConnection: close\r\nContent-Length: 0\r\n\r\n`);

/** Leads what one side sends to the other no faster than it goes on, and no faster than anybody may send. */
function lead(from: Socket, to: Socket): void {
  let left = pace.atOnce;
  let at = Date.now();
  from.on("data", (part) => {
    const now = Date.now();
    left = Math.min(pace.atOnce, left + ((now - at) * pace.inSecond) / 1000) - part.length;
    at = now;
    const goesOn = to.write(part);
    if (goesOn && left >= 0) return;
    from.pause();
    if (left < 0) setTimeout(() => from.resume(), (-left * 1000) / pace.inSecond);
    else to.once("drain", () => from.resume());
  });
}

/** What the engine needs to hear of a request; where it came from is the hub's business. */
function handshake({ headers }: IncomingMessage): string {
  const kept = ["sec-websocket-key", "sec-websocket-version", "sec-websocket-protocol"] as const;
  const lines = kept.flatMap((name) => (headers[name] ? [`${name}: ${String(headers[name])}`] : []));
  return ["GET / HTTP/1.1", "Host: engine", "Upgrade: websocket", "Connection: Upgrade", ...lines, "", ""].join("\r\n");
}

/** Leads WebSockets of this address's own pages to the engine, as many as there may be. */
export class Pipe {
  private readonly sockets = new Map<Socket, string>();

  /** `port`: where the engine listens at this moment; undefined while it does not. */
  constructor(private readonly port: () => number | undefined) {}

  /** One request that wants to become a WebSocket; `head` is what came behind it already. */
  take(request: IncomingMessage, socket: Socket, head: Buffer): void {
    socket.on("error", () => socket.destroy());
    if (!/^\/hub(\?|$)/.test(request.url ?? "")) return void turnAway(socket, "404 Not Found");
    if (!isOwnOrigin(request)) return void turnAway(socket, "403 Forbidden");
    const from = askerOf(request);
    if (this.isFull(from)) return void turnAway(socket, "429 Too Many Requests");
    const port = this.port();
    if (port === undefined) return void turnAway(socket, "503 Service Unavailable");
    return this.connect({ request, socket, head, from }, port);
  }

  /** How many there are. */
  get size(): number {
    return this.sockets.size;
  }

  endAll(): void {
    for (const socket of this.sockets.keys()) socket.destroy();
  }

  private isFull(from: string): boolean {
    if (this.sockets.size >= mostSockets.all) return true;
    return [...this.sockets.values()].filter((one) => one === from).length >= mostSockets.ofOne;
  }

  private connect(asked: { request: IncomingMessage; socket: Socket; head: Buffer; from: string }, port: number): void {
    const { request, socket, head, from } = asked;
    const engine = connect(port, "127.0.0.1");
    this.sockets.set(socket, from);
    const end = () => {
      this.sockets.delete(socket);
      socket.destroy();
      engine.destroy();
    };
    for (const side of [socket, engine]) side.on("error", end).on("close", end).setNoDelay(true);
    socket.setTimeout(idle, end);
    engine.once("connect", () => {
      engine.write(handshake(request));
      engine.write(head);
      lead(socket, engine);
      engine.pipe(socket);
    });
  }
}
