/** The voice of the tablet, if it has one. The practice gets it from outside and never looks for it. */
export interface Speech {
  /** Whether this can be heard here: by its recorded clip or by a voice of the tablet. */
  available(clip?: string): boolean;
  /** The name of the machine voice, where no other could read; left out where there is none. */
  byMachine?(): string | undefined;
  say(text: string, clip?: string): void;
  stop(): void;
  speaking(): boolean;
  /** Slow speech is also a slow demonstration. */
  slow(): boolean;
  setSlow(slow: boolean): void;
}
