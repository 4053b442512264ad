/** A plain file of lines beside a database, from which a damaged database is mended. */
export interface SecondCopy {
  /**
   * Hands this page the copy as soon as no other page keeps it: `reconcile` is given the lines it holds and gives back
   * those to be added. Resolves after the first try; "elsewhere" while another page keeps it, "no-files" where the
   * browser has none. `whole` gives all the lines there should be: the page that keeps the copy is asked for it by `renew`.
   */
  keep(
    reconcile: (lines: readonly string[]) => Promise<readonly string[]>,
    whole?: () => Promise<readonly string[]>,
  ): Promise<"kept" | "elsewhere" | "no-files">;
  /** Adds lines at the end. The page that keeps the copy writes them. The copy may be behind the database, never ahead. */
  add(lines: readonly string[]): void;
  /** Writes the lines over all that was there. */
  replace(lines: readonly string[]): void;
  /** Writes everything again from the database, so that deleted rows are in neither. */
  renew(): void;
  /** Resolves once what was sent is on the disk, or takes too long; at once where another page writes it. */
  settled(): Promise<void>;
  /** Leaves the copy to the other pages for ever: this page's database is gone, and they restore theirs from the copy. */
  letGo(): void;
  erase(): Promise<void>;
}
