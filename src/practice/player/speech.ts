/** A voice the tablet may have; the practice is given one and never looks for it. */
export interface Speech {
  available(): boolean;
  say(text: string): void;
  stop(): void;
  speaking(): boolean;
}
