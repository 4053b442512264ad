/** What a tablet keeps beside its lines, as people speak of it. */
export type LostThing =
  | "names"
  | "notes"
  | "jumps"
  | "units"
  | "pins"
  | "tries"
  | "cards"
  | "contacts"
  | "days"
  | "figures"
  | "senders"
  /** Guides that are written here. */
  | "drafts"
  /** The texts of signed guides. */
  | "guides"
  /** Lines that are owed to the hub, and those that lost their version to another. */
  | "unsent"
  | "settings"
  /** The key this tablet signs with: nobody can copy it, so another one was made. */
  | "tablet-key"
  /** The key of the backups to come; those that were made open with the code on paper. */
  | "backup-code"
  /** Its second copies: they have been made anew, and lines that were lost with them may be missing. */
  | "copies";

/** What the rows of each table are to people. */
const things: Readonly<Record<string, LostThing>> = {
  members: "names",
  notes: "notes",
  tallies: "jumps",
  unitFiles: "units",
  secrets: "pins",
  guards: "tries",
  office: "cards",
  cards: "cards",
  contacts: "contacts",
  days: "days",
  unitFigures: "figures",
  taken: "figures",
  senders: "senders",
  drafts: "drafts",
  entries: "drafts",
  texts: "guides",
  packSenders: "senders",
  owed: "unsent",
  aside: "unsent",
};

/** What came back, given how many rows of each table did. */
export const thingsIn = (restored: Readonly<Record<string, number>>): LostThing[] => [
  ...new Set(Object.keys(restored).flatMap((table) => (restored[table] && things[table] ? [things[table]] : []))),
];
