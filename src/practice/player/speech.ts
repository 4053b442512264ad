/** A voice the tablet may have; the practice is given one and never looks for it. */
export interface Speech {
  /** Whether this can be heard here: by its recorded clip or by a voice of the tablet. */
  available(clip?: string): boolean;
  say(text: string, clip?: string): void;
  stop(): void;
  speaking(): boolean;
  /** Slow speech is also a slow demonstration. */
  slow(): boolean;
  setSlow(slow: boolean): void;
}
