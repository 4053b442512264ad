import type { RealData } from "../../domain/practice/real-data";
import type { Typed } from "../../domain/practice/try-part";

/** What every part of a practice screen is handed: what to show around it and whom to tell. */
export interface Touch {
  /** A picture only: nothing can be tapped, focused or typed into. */
  readonly still: boolean;
  /** True where people write for themselves what they really would: no sample is offered for a name or for words to find. */
  readonly alone: boolean;
  ringed(id: string | undefined): boolean;
  ticked(id: string | undefined): boolean;
  waitsFor(id: string): boolean;
  tap(id: string): void;
  type(typed: Typed): void;
  realData(id: string, what: RealData): void;
}
