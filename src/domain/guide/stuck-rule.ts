/** How much a citizen goes through before one kind of help: whichever comes first. */
export interface Patience {
  /** Tries gone wrong on the step. */
  troubles: number;
  /** Seconds without progress on the step. */
  seconds: number;
}

/** When help is brought on a step: a hint, then showing where, then the offer of a volunteer. */
export interface StuckRule {
  hint: Patience;
  show: Patience;
  offer: Patience;
  /** Seconds that must pass after one kind of help, or after any progress, before the next. */
  quietSeconds: number;
}

/** What a guide may say of its own: a step that takes long to read needs more patience. */
export interface OwnStuckRule {
  hint?: Partial<Patience>;
  show?: Partial<Patience>;
  offer?: Partial<Patience>;
  quietSeconds?: number;
}
