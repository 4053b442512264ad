import {
  aboutDevice,
  aboutMember,
  aboutOffice,
  aboutTablet,
  draft,
  signedText,
  type About,
  type EventType,
  type Fact,
  type JournalEvent,
} from "../../../src/domain/event";
import type { Role } from "../../../src/domain/team/role";
import { textOfFact, type HubFact, type SaidFact } from "../../../src/hub/log/hub-fact";
import { openBelief, type Belief, type Verdict } from "../../../src/hub/belief/belief";
import { asIdentity, makeTabletKey } from "../../../src/vault/tablet-key";
import type { TabletIdentity } from "../../../src/vault/vault";
import { morning, office, phuc, tham } from "../../cast/requests";
import { MemoryJournal } from "../../journal/memory-journal";

export const newDevice = async (id: string): Promise<TabletIdentity> => asIdentity(await makeTabletKey(id));

/** When the office of the tests was shared. */
export const sharedAt = morning;
export const afterwards = morning + 60_000;

interface Saying {
  by?: string;
  at?: number;
  version?: number;
}

/** A line as a device signs it. */
export async function lineOf<T extends EventType>(
  device: Pick<TabletIdentity, "id" | "sign">,
  about: About,
  { type, data, by = tham, at = afterwards, version = 1 }: Fact<T> & Saying,
): Promise<JournalEvent> {
  const said = { ...draft(about, version, { type, data } as Fact), at, by, tablet: device.id };
  return { ...said, signature: await device.sign(signedText(said)) } as JournalEvent;
}

/**
 * An office that was shared by its first tablet, where Thắm leads and Phúc helps, as a device reads it from the hub. `hear`
 * judges a line and takes it in, as whoever reads the hub does.
 */
export async function officeOfDevices() {
  const [first, phone, second, board] = await Promise.all(
    ["first-tablet", "phone-of-phuc", "second-tablet", "board"].map(newDevice),
  );
  const reader = readingDevice(first!.key);
  const versions = new Map<About, number>();
  /** Says the next thing about something on a device, and gives what whoever reads it believes. */
  const say = async <T extends EventType>(device: TabletIdentity, about: About, fact: Fact<T> & Saying) => {
    const version = fact.version ?? (versions.get(about) ?? 0) + 1;
    versions.set(about, version);
    const line = await lineOf(device, about, { ...fact, version });
    return { line, verdict: await reader.hear(line) };
  };
  const keys = [{ tablet: first!.id, key: first!.key }];
  const before = { at: sharedAt - 1 };
  const joined = (role: Role) => ({ type: "member-joined", data: { office, role }, ...before }) as const;
  const enrolled = (kind: "phone" | "board", device: TabletIdentity, member?: string) =>
    say(first!, aboutDevice(device.id), {
      type: "device-enrolled",
      data: { office, kind, key: device.key, ...(member && { member }) },
    });
  const shared = await lineOf(first!, aboutOffice(office), {
    type: "office-shared",
    data: { keys },
    at: sharedAt,
    version: 2,
  });
  await reader.hear(shared);
  const opened = { type: "office-opened", data: { name: "Hưng Nhượng", sample: false }, ...before } as const;
  await say(first!, aboutOffice(office), opened);
  versions.set(aboutOffice(office), 2);
  await say(first!, aboutMember(tham), joined("lead"));
  await say(first!, aboutMember(phuc), joined("volunteer"));
  const letter = { office, letter: "B", key: second!.key };
  await say(first!, aboutTablet(second!.id), { type: "tablet-enrolled", data: letter });
  await enrolled("phone", phone!, phuc);
  await enrolled("board", board!);
  /** What is believed of a fact that a device signed; of another one under the same signature, where that is asked. */
  const judgeFact = async (device: TabletIdentity, fact: HubFact, shown = fact): Promise<Verdict> => {
    const who = { tablet: device.id, at: afterwards };
    return reader.judgeFact({ fact: shown, said: { ...who, signature: await device.sign(textOfFact(fact, who)) } });
  };
  return { first: first!, second: second!, phone: phone!, board: board!, shared, reader, say, judgeFact };
}

/** A device that reads the hub's lines in their order, and believes what follows from the root. */
export function readingDevice(root: string) {
  const journal = new MemoryJournal();
  let belief: Belief = openBelief(journal, { root });
  const hear = async (line: JournalEvent): Promise<Verdict> => {
    const verdict = await belief.judge(line);
    const { about, version } = line;
    const heldOpen = { about, version, type: "void", signature: `hash of ${line.signature}` } as const;
    await journal.accept([verdict === "counts" ? line : heldOpen]);
    return verdict;
  };
  return {
    journal,
    hear,
    judge: (line: JournalEvent) => belief.judge(line),
    lookAhead: (lines: readonly JournalEvent[]) => belief.lookAhead(lines),
    judgeFact: (said: SaidFact) => belief.judgeFact(said),
    reload: () => void (belief = openBelief(journal, { root })),
  };
}
