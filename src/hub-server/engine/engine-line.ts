import { connect, type Socket } from "node:net";

/** How long the engine may take for one answer, in milliseconds: making a stream waits for the disk. */
const patience = 10_000;

interface Login {
  port: number;
  user: string;
  password: string;
}

/** One line of what the engine says, with the message behind it where there is one. */
interface Said {
  line: string;
  body?: Buffer | undefined;
}

// Some answers name an empty address to reply to: two spaces.
const message = /^MSG \S+ \d+ (?:\S* )?(\d+)\r\n/;

/** Takes the first thing said off what was read; undefined while it is not whole. */
function firstSaid(read: Buffer): { said: Said; rest: Buffer } | undefined {
  const from = read.indexOf("\r\n") + 2;
  if (from < 2) return undefined;
  const line = read.subarray(0, from).toString("latin1");
  const size = message.exec(line)?.[1];
  const to = size ? from + Number(size) : from;
  const end = size ? to + 2 : to;
  if (read.length < end) return undefined;
  return { said: { line: line.trimEnd(), body: size ? read.subarray(from, to) : undefined }, rest: read.subarray(end) };
}

/**
 * A line to the engine's own port, for the few questions of the hub itself: one after the other, each with its answer. Devices
 * use a whole client; this is as much of the protocol as asking takes.
 */
export class EngineLine {
  private read: Buffer = Buffer.alloc(0);
  private hear: ((said: Said) => void) | undefined;
  private fail: ((error: Error) => void) | undefined;

  private constructor(private readonly socket: Socket) {
    socket.on("data", (part) => {
      this.read = Buffer.concat([this.read, part]);
      this.tellAll();
    });
    socket.on("error", (error) => this.fail?.(error));
    socket.on("close", () => this.fail?.(new Error("The engine ended the line.")));
  }

  /** Logs in; rejects when the engine does not answer or does not let it in. */
  static async open({ port, user, password }: Login): Promise<EngineLine> {
    const line = new EngineLine(connect(port, "127.0.0.1"));
    const login = { verbose: false, pedantic: false, protocol: 1, headers: false, user, pass: password, lang: "hub" };
    await line.until(/^INFO/);
    line.socket.write(`CONNECT ${JSON.stringify(login)}\r\nSUB _INBOX.hub 1\r\nPING\r\n`);
    await line.until(/^PONG/);
    return line;
  }

  /** Asks under a subject; resolves what came back. */
  async ask<T>(subject: string, question: unknown = {}): Promise<T> {
    const text = JSON.stringify(question);
    this.socket.write(`PUB ${subject} _INBOX.hub ${Buffer.byteLength(text)}\r\n${text}\r\n`);
    return JSON.parse(String(await this.until(/^MSG/)));
  }

  close(): void {
    this.socket.destroy();
  }

  private async until(wanted: RegExp): Promise<Buffer | undefined> {
    const late = setTimeout(() => this.fail?.(new Error("The engine does not answer.")), patience);
    try {
      return await new Promise((resolve, reject) => {
        this.fail = reject;
        this.hear = ({ line, body }) => {
          if (line.startsWith("-ERR")) reject(new Error(`The engine says ${line}.`));
          else if (wanted.test(line)) resolve(body);
          else return;
          this.hear = undefined;
        };
        this.tellAll();
      });
    } catch (error) {
      this.close();
      throw error;
    } finally {
      clearTimeout(late);
      this.fail = undefined;
    }
  }

  private tellAll(): void {
    for (let first = firstSaid(this.read); first && this.hear; first = firstSaid(this.read)) {
      this.read = first.rest;
      if (first.said.line === "PING") this.socket.write("PONG\r\n");
      else this.hear(first.said);
    }
  }
}
