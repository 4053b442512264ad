import { idOf, kindOf, type About, type JournalEvent } from "../../domain/event";
import type { Rows } from "./signers";

/** Things that belong to one member. */
const kinds = ["duty", "shift", "outing"] as const;
const isOwned = (kind: string): kind is (typeof kinds)[number] => kinds.some((one) => one === kind);

export interface Owners {
  /** True where a line is by the member it is about, or whose duty, shift or outing it is about, or is from then on. */
  isOwn(line: JournalEvent): Promise<boolean>;
  /** A line counts; it may not stand in the journal yet when the next one about the same thing is asked of. */
  hear(line: JournalEvent): void;
}

const memberIn = ({ data }: JournalEvent): string | undefined =>
  "member" in data && typeof data.member === "string" ? data.member : undefined;

export function openOwners(journal: Rows): Owners {
  const heard = new Map<About, string>();
  const ownerOf = async (about: About): Promise<string | undefined> => {
    const kind = kindOf(about);
    return heard.get(about) ?? (isOwned(kind) ? (await journal.thing(kind, idOf(about)))?.member : undefined);
  };
  return {
    isOwn: async (line) => {
      if (kindOf(line.about) === "member") return idOf(line.about) === line.by;
      return line.by === (memberIn(line) ?? (await ownerOf(line.about)));
    },
    hear: (line) => {
      const member = memberIn(line);
      if (member !== undefined && isOwned(kindOf(line.about))) heard.set(line.about, member);
    },
  };
}
