/** The voice of the tablet, if it has one. The practice gets it from outside and never looks for it. */
export interface Speech {
  /** Whether this text can be heard here, as somebody recorded it or by a voice of the tablet; or any, where none is named. */
  available(text?: string): boolean;
  /** The name of the machine voice, where no other could read this text; left out where there is none. */
  byMachine?(text: string): string | undefined;
  say(text: string): void;
  stop(): void;
  speaking(): boolean;
  /** Slow speech is also a slow demonstration. */
  slow(): boolean;
  setSlow(slow: boolean): void;
}
