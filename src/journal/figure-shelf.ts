import type { Sender } from "../domain/figures/sender";
import type { Told, UnitFigures } from "../domain/figures/unit-figures";
import type { WholeUnit } from "../domain/figures/whole-unit";

export interface UnitAround {
  row: UnitFigures | undefined;
  /** Those right under it. */
  beneath: UnitFigures[];
  /** Those above it, from the top down. */
  above: UnitFigures[];
}

/**
 * Figures of units by period ("2026-11", "2026-Q4"), each row with the sum of all below it, so that a screen reads one
 * unit and those right under it however large the country is. They are no lines of the journal: whoever stated them can
 * state them again.
 */
export interface FigureShelf {
  /** The figures of units, in their order. */
  unitFigures(period: string, units: readonly string[]): Promise<(UnitFigures | undefined)[]>;
  /** A unit as it stands among others. */
  aroundUnit(period: string, unit: string): Promise<UnitAround>;
  /** A unit and everything beneath it. */
  unitFiguresBelow(period: string, unit: string): Promise<UnitFigures[]>;
  /**
   * Keeps the figures and every sum that they change, all or nothing. Figures that come twice, or in another order, give
   * the same sums.
   */
  tellFigures(period: string, told: readonly Told[]): Promise<void>;
  /** Keeps all figures of a unit. "older": these or newer ones are here already, and nothing was kept. */
  tellWhole(period: string, whole: WholeUnit): Promise<"kept" | "older">;
  /** As `tellWhole`, for what comes from another office: what stood there before is kept until the next file, to go back to. */
  takeWhole(period: string, whole: WholeUnit): Promise<"kept" | "older">;
  /** When the last file of a unit was made; undefined while no file of it is in force. */
  lastTaken(unit: string): Promise<number | undefined>;
  /** Withdraws the file of a unit that was made at a time, in every period it has figures of; see `withoutTaken`. */
  withdrawTaken(unit: string, file: { toldAt: number; latest: number }): Promise<void>;
  /** Every row of a period, in no order. */
  allFigures(period: string): Promise<UnitFigures[]>;
  /** Every period that has figures, the latest first. */
  figurePeriods(): Promise<string[]>;
  /** Offices whose files are taken. */
  senders(): Promise<Sender[]>;
  keepSender(sender: Sender): Promise<void>;
  /** Calls `tell` with the answer now and whenever what it was read from changes, in this page or another. */
  watch<T>(ask: () => Promise<T>, tell: (answer: T) => void, fail: (reason: unknown) => void): () => void;
  /** Forgets everything. */
  erase(): Promise<void>;
}
