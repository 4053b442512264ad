import { expect, onTestFinished, test } from "vitest";
import { HubAway, type Entry, type HubLog, type StreamName } from "../../src/hub/hub-log";

/** An office at a hub, at which nobody has put anything yet. */
export interface OfficeAtHub {
  /** One more of its shared tablets. */
  device(): HubLog | Promise<HubLog>;
}

const bytes = (text: string) => new TextEncoder().encode(text);
const text = ({ body }: Entry) => new TextDecoder().decode(body);

/** Every entry of a stream, as one who knows nothing reads it. */
export async function readAll(log: HubLog, stream: StreamName): Promise<Entry[]> {
  const all: Entry[] = [];
  for (;;) {
    const more = await log.from(stream, (all.at(-1)?.at ?? 0) + 1);
    if (!more.length) return all;
    all.push(...more);
  }
}

/** What an office's devices may rely on, whatever engine there is. */
export function logContract(engine: string, openOffice: () => OfficeAtHub | Promise<OfficeAtHub>): void {
  const contract = (promise: string, holds: (open: () => Promise<HubLog>) => Promise<void>) =>
    test(`${engine}: ${promise}`, async () => {
      const office = await openOffice();
      await holds(async () => {
        const log = await office.device();
        onTestFinished(() => log.close());
        return log;
      });
    });

  contract("an entry is found by its number, by its subject, and from a number on", async (open) => {
    const [here, there] = [await open(), await open()];
    const body = Uint8Array.from({ length: 256 }, (_, n) => n);
    const put = await here.put("e.t.tham.1", body);
    expect(put).toEqual({ put: expect.any(Number) });
    const entry = { at: (put as { put: number }).put, subject: "e.t.tham.1", body };
    expect(await there.last("EVENTS", "e.t.tham.1")).toEqual(entry);
    expect(await there.at("EVENTS", entry.at)).toEqual(entry);
    expect(await there.from("EVENTS", 1)).toEqual([entry]);
  });

  contract("what is not there is not found", async (open) => {
    const log = await open();
    expect(await log.from("EVENTS", 1)).toEqual([]);
    expect(await log.last("EVENTS", "e.t.tham.1")).toBeUndefined();
    expect(await log.last("STATE", "s.name.tham")).toBeUndefined();
    expect(await log.at("EVENTS", 1)).toBeUndefined();
    await log.put("e.t.tham.1", bytes("1"));
    expect(await log.last("EVENTS", "e.t.tham.2")).toBeUndefined();
    expect(await log.at("EVENTS", 7)).toBeUndefined();
    expect(await log.from("EVENTS", 7)).toEqual([]);
  });

  contract("of those who put under one subject at once, one is first", async (open) => {
    const logs = [await open(), await open(), await open()];
    for (const version of [1, 2, 3, 4]) {
      const puts = await Promise.all(logs.map((log, n) => log.put(`e.r.khoi.${version}`, bytes(`${n}`))));
      expect(puts.filter((put) => put === "taken")).toHaveLength(2);
      const first = puts.findIndex((put) => put !== "taken");
      expect(text((await logs[0]!.last("EVENTS", `e.r.khoi.${version}`))!)).toBe(`${first}`);
    }
    expect(await logs[0]!.put("e.r.khoi.1", bytes("again"))).toBe("taken");
    expect(await readAll(logs[1]!, "EVENTS")).toHaveLength(4);
  });

  contract("all is read in order, however much there is", async (open) => {
    const log = await open();
    const wanted = Array.from({ length: 230 }, (_, n) => `e.t.lien.${n + 1}`);
    for (const subject of wanted) await log.put(subject, bytes(subject));
    const read = await readAll(await open(), "EVENTS");
    expect(read.map(text)).toEqual(wanted);
    expect(read.map(({ at }) => at)).toEqual(wanted.map((_, n) => read[0]!.at + n));
    expect(text((await log.from("EVENTS", read[200]!.at))[0]!)).toBe("e.t.lien.201");
    expect(await log.last("EVENTS", "e.>")).toEqual(read.at(-1));
  });

  contract("of what is last under a subject, only the last is kept", async (open) => {
    const [here, there] = [await open(), await open()];
    await here.putLast("s.name.tham", bytes("Thắm"));
    await here.putLast("s.name.lien", bytes("Liên"));
    await there.putLast("s.name.tham", bytes("Chị Thắm"));
    expect(text((await here.last("STATE", "s.name.tham"))!)).toBe("Chị Thắm");
    expect((await readAll(here, "STATE")).map(text)).toEqual(["Liên", "Chị Thắm"]);
    expect(await readAll(here, "EVENTS")).toEqual([]);
  });

  contract("whoever listens hears what is stored, by whomever, and nothing that was refused", async (open) => {
    const [here, there] = [await open(), await open()];
    const heard: string[] = [];
    const stop = here.live((stream, entry) => heard.push(`${stream} ${entry.at} ${entry.subject} ${text(entry)}`));
    await isHeard(here, () => heard.length > 0);
    heard.length = 0;
    await there.put("e.r.a.1", bytes("first"));
    await there.put("e.r.a.1", bytes("second"));
    await here.put("e.r.a.1", bytes("third"));
    await here.put("e.r.a.2", bytes("own"));
    await there.putLast("s.told.b", bytes("told"));
    await expect.poll(() => heard.length).toBe(3);
    const [first, own] = (await here.from("EVENTS", 1)).filter(({ subject }) => subject.startsWith("e.r.a."));
    const told = await here.last("STATE", "s.told.b");
    expect(heard).toEqual([
      `EVENTS ${first!.at} e.r.a.1 first`,
      `EVENTS ${own!.at} e.r.a.2 own`,
      `STATE ${told!.at} s.told.b told`,
    ]);
    stop();
    await here.put("e.r.a.3", bytes("after"));
    await here.last("EVENTS", "e.r.a.3");
    expect(heard).toHaveLength(3);
  });

  contract("a log that was closed is away", async (open) => {
    const log = await open();
    const lines: string[] = [];
    log.watch((line) => lines.push(line));
    await expect.poll(() => lines.at(-1)).toBe("up");
    log.close();
    expect(await log.put("e.t.a.1", bytes("1"))).toBe("away");
    await expect(log.from("EVENTS", 1)).rejects.toThrow(HubAway);
    await expect(log.last("EVENTS", "e.t.a.1")).rejects.toThrow(HubAway);
  });
}

/** Puts something again and again until whoever listens hears it: only then nothing is missed any more. */
async function isHeard(log: HubLog, heard: () => boolean): Promise<void> {
  let n = 0;
  await expect
    .poll(async () => {
      await log.putLast("s.told.listens", bytes(`${(n += 1)}`));
      return heard();
    })
    .toBe(true);
  await log.last("STATE", "s.told.listens");
}
