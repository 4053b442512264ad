import { createHash } from "node:crypto";
import { once } from "node:events";
import { chmodSync, mkdirSync, rmSync } from "node:fs";
import { connect, createServer, type Socket } from "node:net";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { createInterface } from "node:readline";
import { inPlainWords } from "../in-plain-words";
import { PlainFault, saysOf } from "../plain-fault";
import type { DeskVerb, HubDesk } from "./hub-desk";

/** The longest name a socket may have. */
const mostName = 100;

/** Where a hub of this folder listens to the commands beside it; only its own user may speak there. */
function socketOf(folder: string): string {
  const inside = join(resolve(folder), "control");
  if (Buffer.byteLength(inside) <= mostName) return inside;
  return join(tmpdir(), `tram-so-hub-${createHash("sha256").update(inside).digest("hex").slice(0, 16)}`);
}

async function lineTo(folder: string): Promise<Socket | undefined> {
  const socket = connect(socketOf(folder));
  try {
    await once(socket, "connect");
    return socket;
  } catch {
    return undefined;
  }
}

/** A hub that runs in this folder, as who asks by the terminal sees it; undefined when none does. */
export async function runningDesk(folder: string): Promise<HubDesk | undefined> {
  const line = await lineTo(folder);
  if (!line) return undefined;
  const said = createInterface(line);
  const ask = async <T>(verb: DeskVerb, what?: string): Promise<T> => {
    line.write(`${JSON.stringify({ verb, what })}\n`);
    const [answer] = (await once(said, "line")) as [string];
    line.end();
    const { answered, fault }: { answered: T; fault?: string } = JSON.parse(answer);
    if (fault !== undefined) throw new PlainFault(fault);
    return answered;
  };
  return {
    office: (name) => ask("office", name),
    province: (name) => ask("province", name),
    offices: () => ask("offices"),
    remove: (what) => ask("remove", what),
    backup: (to) => ask("backup", to),
    check: () => ask("check"),
  };
}

async function answerLine(desk: Promise<HubDesk>, line: string): Promise<string> {
  try {
    const { verb, what = "" }: { verb: DeskVerb; what?: string } = JSON.parse(line);
    return JSON.stringify({ answered: await (await desk)[verb](what) });
  } catch (error) {
    return JSON.stringify({ fault: saysOf(error) });
  }
}

/**
 * Holds a folder for this process, makes it when it is not there, and lets commands beside it ask. Rejects with a plain sentence
 * when another hub holds it, or when it cannot be written. Resolves how to let go.
 */
export async function holdFolder(folder: string, desk: Promise<HubDesk>): Promise<() => void> {
  const other = await lineTo(folder);
  other?.destroy();
  if (other) throw new PlainFault(`A hub runs in ${folder} already; stop that one first.`);
  const name = socketOf(folder);
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    rmSync(name, { force: true });
  } catch (error) {
    throw inPlainWords(error, folder);
  }
  const server = createServer((socket) => {
    socket.on("error", () => socket.destroy());
    createInterface(socket).on("line", (line) => void answerLine(desk, line).then((said) => socket.write(`${said}\n`)));
  }).listen(name);
  await once(server, "listening").catch((error) => {
    throw inPlainWords(error, folder);
  });
  chmodSync(name, 0o600);
  return () => {
    server.close();
    rmSync(name, { force: true });
  };
}
