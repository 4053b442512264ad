import type { JournalEvent } from "../../src/domain/event";
import { kindOf } from "../../src/domain/event";
import type { Count, Tally } from "../../src/domain/figures/counts";
import { readEvent } from "../../src/domain/event/read-event";
import { inOrder } from "../../src/domain/request/apply-to-request";
import { applyToNumberGiven, type NumberGiven } from "../../src/domain/request/number-given";
import type { Appended, Journal } from "../../src/journal/journal";
import { applyToRow, countsBetween, foldLines, versionOf, type Row } from "../../src/journal/projection";
import type { Mark, SharedLine } from "../../src/journal/shared-lines";
import { inWrittenOrder } from "../../src/journal/written-order";

/** The lines of a journal in memory, with the rows and counters they make. */
export class MemoryLines {
  lines: JournalEvent[] = [];
  protected rows = new Map<string, Row>();
  protected counted = new Map<string, Count>();
  protected numbers = new Map<string, NumberGiven>();
  protected tallied = new Map<string, Tally>();
  private unpaid: SharedLine[] = [];
  private displaced: SharedLine[] = [];
  private read = new Map<string, Mark>();
  private notJudged: SharedLine[] = [];
  private eras = 0;
  protected watchers = new Set<() => void>();
  /** Of the line this tablet wrote last. */
  protected writtenAt: number | undefined;

  append = async (
    events: readonly JournalEvent[],
    tallies: readonly Tally[] = [],
    owing?: "owed",
  ): Promise<Appended> => {
    const before = this.goOn();
    if (events.every((event) => this.add(event))) {
      for (const tally of tallies) raise(this.tallied, tally);
      this.writtenAt = events.at(-1)?.at ?? this.writtenAt;
      if (owing) this.owe(events);
      for (const tell of this.watchers) tell();
      return "written";
    }
    [this.lines, this.rows, this.counted, this.numbers] = before;
    for (const { about } of events) await this.mend(about);
    return events.every((event) => this.line(event)?.signature === event.signature) ? "written" : "taken";
  };

  accept: Journal["accept"] = async (lines, taken = {}) => {
    const { mark, voidAs, ahead, era, tallies = [] } = taken;
    this.goOn();
    const late = this.isOfAnotherEra(era);
    const [before, unpaid] = [this.lines, this.unpaid];
    const displaced = lines.flatMap((line) => this.acceptOne(line as JournalEvent, voidAs));
    const news = () => lines.filter((line) => !holds(before, line) && holds(this.lines, line));
    this.notJudged = without(this.notJudged, ahead ? displaced : [...lines, ...displaced]);
    if (ahead) this.notJudged.push(...news());
    if (late) this.unpaid = [...without(unpaid, displaced), ...news()];
    for (const tally of tallies) raise(this.tallied, tally);
    this.keepMark(late ? undefined : mark);
    for (const tell of this.watchers) tell();
    return displaced;
  };

  private keepMark(mark: Mark | undefined): void {
    if (mark) this.read.set(mark.stream, mark);
  }

  private owe(events: readonly JournalEvent[]): void {
    this.unpaid.push(...events);
    this.notJudged.push(...events);
  }

  private acceptOne(line: JournalEvent, voidAs?: string): SharedLine[] {
    const stood = this.line(line);
    if (stood && isVoidAs(stood, voidAs)) {
      this.unpaid = this.unpaid.filter((one) => !isSame(one, stood));
      return [];
    }
    this.displaced = this.displaced.filter((one) => !isSame(one, line));
    const known = stood && isSame(stood, line);
    const behind = this.unpaid.filter(({ about, version }) => about === line.about && version > line.version);
    const moved: SharedLine[] = stood && !known ? [stood, ...behind.sort((a, b) => a.version - b.version)] : [];
    this.unpaid = this.unpaid.filter((one) => !isSame(one, line) && !moved.some((other) => isSame(one, other)));
    if (known) return [];
    this.displaced = [...this.displaced, ...moved];
    const before = this.fold(line.about);
    this.lines = [...this.lines.filter((one) => !moved.some((other) => isSame(one, other))), line];
    this.foldAgain(line.about, before);
    this.remember(readEvent(line));
    return moved;
  }

  owed: Journal["owed"] = async (about, most) =>
    this.unpaid.filter((line) => about === undefined || line.about === about).slice(0, most);
  unjudged: Journal["unjudged"] = async (about) =>
    this.notJudged.flatMap((line) => (line.about === about ? [line.version] : []));
  owedCount: Journal["owedCount"] = async () => this.unpaid.length;
  paid: Journal["paid"] = async (lines, { mark, era } = {}) => {
    if (this.isOfAnotherEra(era)) return;
    if (mark) this.read.set(mark.stream, mark);
    this.unpaid = this.unpaid.filter((line) => !lines.some((other) => isSame(line, other)));
    for (const tell of this.watchers) tell();
  };
  era: Journal["era"] = async () => this.eras;
  nextEra: Journal["nextEra"] = async () => {
    this.eras += 1;
    return this.marks();
  };
  private isOfAnotherEra = (era: number | undefined): boolean => era !== undefined && era !== this.eras;
  oweAll: Journal["oweAll"] = async (since, marks = []) => {
    for (const mark of marks) this.read.set(mark.stream, mark);
    const kept = inKeyOrder(this.lines).filter(({ about, at }) => kindOf(about) !== "request" || at >= since);
    this.unpaid = inWrittenOrder(kept);
    for (const tell of this.watchers) tell();
  };
  aside: Journal["aside"] = async () => this.displaced;
  protected addAside(lines: readonly SharedLine[]): void {
    const fresh = lines.filter((line) => !this.displaced.some((one) => isSame(one, line)));
    this.displaced = [...this.displaced, ...fresh];
  }
  marks: Journal["marks"] = async () => [...this.read.values()];

  /** Whatever is changed next is changed here alone: a fork goes on with what was. */
  private goOn() {
    const before = [this.lines, this.rows, this.counted, this.numbers] as const;
    this.lines = [...this.lines];
    this.rows = new Map(this.rows);
    this.counted = new Map(this.counted);
    this.numbers = new Map(this.numbers);
    return before;
  }

  private add(event: JournalEvent): boolean {
    const row = this.rows.get(event.about);
    if (versionOf(row) !== event.version - 1 || this.line(event)) return false;
    const isLast = !this.lines.some(({ about, version }) => about === event.about && version > event.version);
    const before = isLast ? undefined : this.fold(event.about);
    this.lines.push(event);
    if (before) {
      this.foldAgain(event.about, before);
      this.remember(event);
    } else this.project(event);
    return true;
  }

  protected line = ({ about, version }: JournalEvent): JournalEvent | undefined =>
    this.lines.find((line) => line.about === about && line.version === version);

  private async mend(about: string): Promise<void> {
    const { row } = this.fold(about);
    if (row) this.rows.set(about, row);
  }

  private fold = (about: string) =>
    foldLines(inOrder(this.lines.filter((line) => line.about === about).map(readEvent)));

  private foldAgain(about: string, before: ReturnType<typeof foldLines>): void {
    const after = this.fold(about);
    if (after.row) this.rows.set(about, after.row);
    else this.rows.delete(about);
    for (const count of countsBetween(before.counts, after.counts)) raise(this.counted, count);
  }

  private project(line: JournalEvent): void {
    const event = readEvent(line);
    const after = applyToRow(this.rows.get(event.about), event);
    if (after.row) this.rows.set(event.about, after.row);
    for (const count of after.counts ?? []) raise(this.counted, count);
    this.remember(event);
  }

  private remember(event: ReturnType<typeof readEvent>): void {
    if (event.type !== "help-asked" && event.type !== "later") return;
    const given = applyToNumberGiven(this.numbers.get(event.tablet), event);
    if (given) this.numbers.set(event.tablet, given);
  }

  rebuild: Journal["rebuild"] = async () => {
    for (const rows of [this.rows, this.counted, this.numbers]) rows.clear();
    const all = inKeyOrder(this.lines);
    for (const about of new Set(all.map((line) => line.about))) this.foldAgain(about, { row: undefined, counts: [] });
    const read = all.map(readEvent);
    for (const event of read) this.remember(event);
    const unreadable = read.filter(({ type }) => type === "void").length;
    for (const line of this.displaced) this.remember(readEvent(line));
    return { unreadable };
  };
}

function raise<C extends Count | Tally>(counted: Map<string, C>, count: C): void {
  const key = [count.day, count.tablet, count.what].join(" ");
  const n = (counted.get(key)?.n ?? 0) + count.n;
  if (n) counted.set(key, { ...count, n });
  else counted.delete(key);
}

const isVoidAs = (line: SharedLine, voidAs: string | undefined): boolean =>
  line.type === "void" && line.signature === voidAs;

const holds = (lines: readonly SharedLine[], line: SharedLine): boolean => lines.some((one) => isSame(one, line));

const without = (lines: readonly SharedLine[], others: readonly SharedLine[]): SharedLine[] =>
  lines.filter((line) => !holds(others, line));

const isSame = (a: SharedLine, b: SharedLine): boolean =>
  a.about === b.about && a.version === b.version && a.signature === b.signature;

const inKeyOrder = (lines: readonly JournalEvent[]): JournalEvent[] =>
  lines.toSorted((a, b) => a.about.localeCompare(b.about) || a.version - b.version);
