/** A plain file of lines beside the database, from which a damaged database is mended. */
export interface SecondCopy {
  /**
   * Hands this page the copy as soon as no other page keeps it: `reconcile` is given the lines it holds and gives back
   * those to be added. Resolves after the first try; "elsewhere" while another page keeps it, "no-files" where the
   * browser has none.
   */
  keep(reconcile: (lines: readonly string[]) => Promise<readonly string[]>): Promise<"kept" | "elsewhere" | "no-files">;
  /** Adds lines behind the last; whichever page keeps the copy writes them. It may lag behind, never lead. */
  add(lines: readonly string[]): void;
  /** Writes the lines over all that was there. */
  replace(lines: readonly string[]): void;
  /** Leaves the copy to the other pages, for good: this page's database is gone, and theirs are mended from it. */
  letGo(): void;
  erase(): Promise<void>;
}
