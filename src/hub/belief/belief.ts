import { kindOf, signedText, type JournalEvent, type LaterEvent } from "../../domain/event";
import { readEvent } from "../../domain/event/read-event";
import { mayWrite } from "../../domain/event/who-may-write";
import type { HubRecord } from "../hub-record";
import { inHubOrder } from "./in-hub-order";
import { judgeTold, roleOf } from "./judge-told";
import { openOwners } from "./owners";
import { remembering } from "./remembering";
import type { SaidFact } from "../log/hub-fact";
import { openSigners, signedLine, type Looking, type Rows, type Signer, type Verdict } from "./signers";

export type { Looking, Verdict } from "./signers";

/** Says of what the hub has, in the hub's order, whether it counts. */
export interface Belief {
  /** Looks at the signatures of lines that are about to be judged, all at once. */
  lookAhead(lines: readonly JournalEvent[]): Promise<void>;
  /**
   * The lines before it must stand in the journal, those about an office, a device or a member at least. `goesOn`: none of these
   * came since the line that was judged last, so who may write need not be read again.
   */
  judge(line: JournalEvent, goesOn?: boolean): Promise<Verdict>;
  /** May this line be put at the hub now, behind all that stands here? False for what everybody would take as void. */
  mayStandNext(line: JournalEvent): Promise<boolean>;
  /** The same of a fact. Which devices were retired is not asked: the hub itself lets them put nothing more. */
  judgeFact(said: SaidFact): Promise<Verdict>;
}

type Read = JournalEvent | LaterEvent;

/**
 * What a device believes of others. Whoever has the office's keys can put any line at the hub, so it counts only when a device
 * of the office signed it, and when whoever it says it is by may write it. A line that was judged here before was believed:
 * roles may have changed since, when all is read anew.
 */
export function openBelief(journal: Rows, { root }: Pick<HubRecord, "root">, looking?: Looking): Belief {
  const inOrder = openJudge(inHubOrder(journal), root, looking);
  const asItStands = openJudge(journal, root);
  return {
    lookAhead: inOrder.lookAhead,
    judge: async (line, goesOn = false) => {
      const verdict = await inOrder.judge(line, goesOn);
      return verdict !== "counts" && (await wasBelieved(journal, line)) ? "counts" : verdict;
    },
    mayStandNext: async (line) => (await asItStands.judge(line, false)) !== "void",
    judgeFact: asItStands.judgeFact,
  };
}

/** Judges by the rows it is handed. */
function openJudge(journal: Rows, root: string, looking?: Looking): Pick<Belief, "lookAhead" | "judge" | "judgeFact"> {
  const rows = remembering(journal);
  const signers = openSigners(rows, root, looking);
  const owners = openOwners(journal);

  const mayBeBy = async (line: JournalEvent, read: Read, { kind, member: ofPhone }: Signer): Promise<boolean> => {
    const { by } = line;
    const role = await roleOf(rows, by);
    if (kind === "phone" && (!role || by !== ofPhone || begins(line))) return false;
    return read.type === "later" || mayWrite(read.type, { role, own: await owners.isOwn(read) });
  };

  const judgeAnew = async (line: JournalEvent, read: Read): Promise<Verdict> => {
    if (read.type === "office-shared") return (await signers.found(read)) ? "counts" : "void";
    const signer = await signers.whoSigned(signedLine(line));
    if (signer === "unknown") return "unknown-signer";
    if (signer === "nobody" || signer.retired || signer.kind === "board") return "void";
    // What was written before there was a hub is what the office is made of.
    if (signer.founder && (await signers.isFromBefore(line))) return "counts";
    return (await mayBeBy(line, read, signer)) ? "counts" : "void";
  };

  return {
    lookAhead: (lines) => signers.lookAhead(lines.map(signedLine)),
    judge: async (line, goesOn = false) => {
      if (!goesOn) signers.forget();
      const read = readEvent(line);
      if (read.type === "void") return "void";
      const verdict = await judgeAnew(line, read);
      if (verdict === "counts" && read.type !== "later") owners.hear(read);
      return verdict;
    },
    judgeFact: async (told) => {
      signers.forget();
      return judgeTold(rows, signers, told);
    },
  };
}

/** Numbers are given by tablets, each under its own letter: a phone that begins one takes the place of somebody's number. */
const begins = ({ about, version, type }: JournalEvent): boolean =>
  kindOf(about) === "request" && (version === 1 || type === "help-asked");

/** True for a line that stands here and came in the hub's order before, when it counted. */
async function wasBelieved(journal: Rows, line: JournalEvent): Promise<boolean> {
  const standing = (await journal.eventsAbout(line.about)).find(({ version }) => version === line.version);
  if (!standing || !("signature" in standing) || standing.signature !== line.signature) return false;
  if (signedText(standing) !== signedText(line)) return false;
  return !(await journal.unjudged(line.about)).includes(line.version);
}
