import { HubAway, LockedOut, type Entry, type HubLog, type Put, type StreamName } from "../../src/hub/hub-log";

type Line = Parameters<Parameters<HubLog["watch"]>[0]>[0];
type Tell = Parameters<HubLog["live"]>[0];

/** How many entries a hub gives at once. */
const handful = 50;

/** What a hub keeps of one office, in memory. Its devices are opened with `device()`; `setBackTo` and `empty` harm it. */
export class MemoryHub {
  private kept: Record<StreamName, Entry[]> = { EVENTS: [], STATE: [], FIGURES: [] };
  private lastNumber: Record<StreamName, number> = { EVENTS: 0, STATE: 0, FIGURES: 0 };
  private devices = new Set<MemoryLog>();

  /** `province`: where the figures of this office go; without one they stay here. */
  constructor(private readonly province?: MemoryHub) {}

  /** One more device of the office; it is reached until a test says otherwise. */
  device(): MemoryLog {
    const device = new MemoryLog(this);
    this.devices.add(device);
    return device;
  }

  entries(stream: StreamName): readonly Entry[] {
    return this.kept[stream];
  }

  /** The store forgets everything behind a number, as after an old copy was put back, and gives those numbers again. */
  setBackTo(stream: StreamName, at: number): void {
    this.kept[stream] = this.kept[stream].filter((entry) => entry.at <= at);
    this.lastNumber[stream] = at;
  }

  /** A new and empty store. */
  empty(): void {
    this.setBackTo("EVENTS", 0);
    this.setBackTo("STATE", 0);
    this.setBackTo("FIGURES", 0);
  }

  /** An entry whose time is over; its number is not given again. */
  expire(stream: StreamName, at: number): void {
    this.kept[stream] = this.kept[stream].filter((entry) => entry.at !== at);
  }

  /** What somebody with a device's rights and no key puts there. */
  store(stream: StreamName, subject: string, body: Entry["body"]): Put {
    if (stream === "FIGURES" && this.province) return this.province.store(stream, subject, body);
    const there = this.kept[stream].find((entry) => entry.subject === subject);
    if (there && stream === "EVENTS") return "taken";
    const entry = { at: (this.lastNumber[stream] += 1), subject, body: body.slice() };
    this.kept[stream] = [...this.kept[stream].filter((one) => one !== there), entry];
    for (const device of this.devices) device.hear(stream, entry);
    return { put: entry.at };
  }

  letGo(device: MemoryLog): void {
    this.devices.delete(device);
  }
}

/** A device's log at a hub in memory; what may go wrong on its line is asked of it. */
export class MemoryLog implements HubLog {
  private line: Line = "up";
  private watchers = new Set<(line: Line) => void>();
  private tells = new Set<Tell>();
  private lost = 0;
  private delayed: (() => void)[] | undefined;

  constructor(private hub: MemoryHub) {}

  /** The line goes away or comes back, or the hub does not know the device any more. */
  goes(line: Line): void {
    this.line = line;
    for (const tell of this.watchers) tell(line);
  }

  /** The next puts are stored, and nobody hears that they were. */
  loseAcknowledgements(puts = 1): void {
    this.lost = puts;
  }

  /** From now on live entries come late: with `tellDelayed`. */
  delayLive(): void {
    this.delayed ??= [];
  }

  tellDelayed(): void {
    const late = this.delayed ?? [];
    this.delayed = undefined;
    for (const tell of late) tell();
  }

  hear(stream: StreamName, entry: Entry): void {
    if (this.line !== "up") return;
    const tellAll = () => this.tells.forEach((tell) => tell(stream, entry));
    if (this.delayed) this.delayed.push(tellAll);
    else queueMicrotask(tellAll);
  }

  put: HubLog["put"] = async (subject, body) => this.write("EVENTS", subject, body);
  putLast: HubLog["putLast"] = async (subject, body) =>
    this.write(subject.startsWith("f.") ? "FIGURES" : "STATE", subject, body);

  last: HubLog["last"] = async (stream, subject) =>
    (await this.read(stream)).filter((entry) => isUnder(entry.subject, subject)).at(-1);
  at: HubLog["at"] = async (stream, at) => (await this.read(stream)).find((entry) => entry.at === at);
  from: HubLog["from"] = async (stream, at) =>
    (await this.read(stream)).filter((entry) => entry.at >= at).slice(0, handful);

  live: HubLog["live"] = (tell) => {
    this.tells.add(tell);
    return () => void this.tells.delete(tell);
  };

  watch: HubLog["watch"] = (tell) => {
    this.watchers.add(tell);
    tell(this.line);
    return () => void this.watchers.delete(tell);
  };

  close: HubLog["close"] = () => {
    this.hub.letGo(this);
    this.tells.clear();
    this.watchers.clear();
    this.line = "away";
  };

  private async write(stream: StreamName, subject: string, body: Entry["body"]): Promise<Put> {
    await Promise.resolve();
    if (this.line === "locked-out") throw new LockedOut();
    if (this.line === "away") return "away";
    const put = this.hub.store(stream, subject, body);
    if (this.lost === 0) return put;
    this.lost -= 1;
    return "away";
  }

  private async read(stream: StreamName): Promise<readonly Entry[]> {
    await Promise.resolve();
    if (this.line === "locked-out") throw new LockedOut();
    if (this.line === "away") throw new HubAway();
    return this.hub.entries(stream);
  }
}

const isUnder = (subject: string, asked: string): boolean =>
  asked.endsWith(">") ? subject.startsWith(asked.slice(0, -1)) : subject === asked;
