import type { DraftShelf } from "../journal/draft-shelf";
import type { FigureShelf } from "../journal/figure-shelf";
import type { GuideShelf } from "../journal/guide-shelf";

/** What has a store of its own beside the journal, opened when somebody asks for it. */
export interface Shelves {
  /** The figures of units. */
  figures(): Promise<FigureShelf>;
  /** The guides that are written here. */
  drafts(): Promise<DraftShelf>;
  /** The texts of the guides that were signed here. */
  guides(): Promise<GuideShelf>;
}
