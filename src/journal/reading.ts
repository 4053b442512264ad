import type { Line } from "../domain/event";
import { isInReach } from "../domain/request/apply-to-request";
import type { Count } from "../domain/figures/counts";
import { applyToNumberGiven, type NumberGiven } from "../domain/request/number-given";
import { applyToRow, type Row } from "./projection";

/**
 * The rows and counters that a journal's lines make. The lines are read one after the other: thing by thing, each by
 * version.
 */
export class Reading {
  readonly rows: { about: string; row: Row }[] = [];
  readonly numbers = new Map<string, NumberGiven>();
  readonly counts = new Map<string, Count>();
  /** Lines that are void. */
  unreadable = 0;
  /** Lines of a later release. */
  later = 0;
  private about = "";
  private row: Row | undefined;
  private version = 0;

  read(line: Line): void {
    if (line.about !== this.about) this.finishThing(line.about);
    if (line.type === "void") this.unreadable += 1;
    if (line.type === "later") this.later += 1;
    if (isInReach(line.version, this.version)) this.apply(line);
    this.readNumber(line);
  }

  private apply(line: Line): void {
    const after = applyToRow(this.row, line);
    this.row = after.row;
    this.version = line.version;
    for (const count of after.counts) this.raise(count);
  }

  /** A number that was given is in somebody's hands, whatever becomes of its line. */
  readNumber(line: Line): void {
    if (line.type !== "help-asked" && line.type !== "later") return;
    const given = applyToNumberGiven(this.numbers.get(line.tablet), line);
    if (given) this.numbers.set(line.tablet, given);
  }

  finishThing(next = ""): void {
    if (this.row) this.rows.push({ about: this.about, row: this.row });
    this.about = next;
    this.row = undefined;
    this.version = 0;
  }

  private raise(count: Count): void {
    const key = [count.day, count.tablet, count.what].join(" ");
    this.counts.set(key, { ...count, n: (this.counts.get(key)?.n ?? 0) + count.n });
  }
}
