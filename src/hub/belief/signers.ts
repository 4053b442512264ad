import { aboutOffice, signedText, type JournalEvent, type LineOf } from "../../domain/event";
import type { DeviceKind } from "../../domain/hub/device-kind";
import type { Journal } from "../../journal/journal";
import { verify, verifyAll, type VerifyAll } from "../../vault/signature";

/** Does a line of the hub count? "unknown-signer": no line has told so far whose key it was signed with. */
export type Verdict = "counts" | "void" | "unknown-signer";

/** How those who believe look at signatures. */
export interface Looking {
  /** Verifies the signatures of many lines aside of this thread; without it this thread does. */
  verifyAll?: VerifyAll | undefined;
}

/** What is read of a journal to know who signs. */
export type Rows = Pick<Journal, "thing" | "things" | "eventsAbout" | "unjudged">;

/** A device that may have signed a line, with one of its keys. */
export interface Signer {
  key: string;
  kind: DeviceKind;
  /** The member whose phone it is. */
  member?: string | undefined;
  retired: boolean;
  /** One of the tablets from before the office was shared. */
  founder: boolean;
}

/** The tablets that an office had when it was shared, each with every key it ever signed with, and when that was. */
type Foundation = Pick<LineOf<"office-shared">, "at" | "data">;

/** What a device says it signed. */
export interface Signed {
  /** The line or the fact itself. It is never changed, so what was found out about it stays true of it. */
  of: object;
  tablet: string;
  signature: string;
  /** Made when it is asked for: of a line that was looked at ahead it is not needed again. */
  text(): string;
}

export const signedLine = (line: JournalEvent): Signed => {
  const { tablet, signature } = line;
  return { of: line, tablet, signature, text: () => signedText(line) };
};

export interface Signers {
  /** What was read of devices and members may be another by now. */
  forget(): void;
  /** Looks at many signatures at once, with the keys that are known so far, so that asking who signed takes no time. */
  lookAhead(all: readonly Signed[]): Promise<void>;
  /** Who signed a line: "nobody" of those it can be by; "unknown" while no line tells of them. */
  whoSigned(signed: Signed): Promise<Signer | "nobody" | "unknown">;
  /** Was a founder's line written before the office was shared? Also true until the line was read that says when. */
  isFromBefore(line: JournalEvent): Promise<boolean>;
  /** Takes in who the founders are; false when it was not the root that says so. */
  found(line: LineOf<"office-shared">): Promise<boolean>;
}

const isSigned = ({ text, signature }: Signed, key: string): Promise<boolean> => verify(key, text(), signature);

/** What a device says it signed, with every key that the device may have signed with. */
interface LookedAt {
  signed: Signed;
  keys: readonly string[];
}

/**
 * Asks who signed. What was looked at ahead is answered from memory: a signature is right or wrong whatever stands in the
 * journal.
 */
function openChecks(verifyMany: VerifyAll) {
  const ahead = new Map<object, Map<string, boolean>>();
  const remember = ({ of }: Signed, key: string, is: boolean) =>
    ahead.set(of, (ahead.get(of) ?? new Map<string, boolean>()).set(key, is));
  /** Those that the next of their keys did not sign; those that have no further key are done. */
  const lookAtNext = async (all: readonly LookedAt[], nth: number): Promise<LookedAt[]> => {
    const asked = all.flatMap((one) => one.keys.slice(nth, nth + 1).map((key) => ({ ...one, key })));
    const texts = asked.map(({ key, signed: { text, signature } }) => ({ key, text: text(), signature }));
    const answers = await verifyMany(texts);
    for (const [at, { signed, key }] of asked.entries()) remember(signed, key, answers[at] === true);
    return asked.filter((_, at) => !answers[at]);
  };
  return {
    isSigned: async (signed: Signed, key: string): Promise<boolean> =>
      ahead.get(signed.of)?.get(key) ?? isSigned(signed, key),
    /** Looks at many, and forgets those that were looked at before. */
    lookAt: async (all: readonly LookedAt[]): Promise<void> => {
      ahead.clear();
      let left = all;
      for (let nth = 0; left.length; nth += 1) left = await lookAtNext(left, nth);
    },
  };
}

/**
 * The devices of an office by the lines that count. `root` is the key of the tablet that shared it; until its line that names
 * the others was read, it stands for them.
 */
export function openSigners(journal: Rows & { forget(): void }, root: string, looking: Looking = {}): Signers {
  let found: Foundation | undefined;
  const checks = openChecks(looking.verifyAll ?? verifyAll);
  const foundation = async () => (found ??= await readFoundation(journal, root));
  const foundersKeys = async (device: string): Promise<string[]> => {
    const keys = (await foundation())?.data.keys;
    return keys ? keys.flatMap(({ tablet, key }) => (tablet === device ? key : [])) : [root];
  };
  const signers = readOnce(async (device) => signersAs(journal, device, await foundersKeys(device)));
  return {
    forget: () => {
      journal.forget();
      signers.forget();
    },
    lookAhead: async (all) => {
      const devices = [...new Set(all.map(({ tablet }) => tablet))];
      const keysOf = async (device: string) => (await signers.of(device)).map(({ key }) => key);
      const keys = new Map(await Promise.all(devices.map(async (one) => [one, await keysOf(one)] as const)));
      await checks.lookAt(all.map((signed) => ({ signed, keys: keys.get(signed.tablet)! })));
    },
    whoSigned: async (signed) => {
      const known = await signers.of(signed.tablet);
      for (const signer of known) if (await checks.isSigned(signed, signer.key)) return signer;
      return known.length && (await foundation()) ? "nobody" : "unknown";
    },
    isFromBefore: async ({ at }) => {
      const shared = await foundation();
      return !shared || at <= shared.at;
    },
    found: async (line) => {
      const byRoot = await checks.isSigned(signedLine(line), root);
      if (byRoot) found ??= line;
      signers.forget();
      return byRoot;
    },
  };
}

/** Reads each device once, until all are forgotten. */
function readOnce<T>(read: (device: string) => Promise<T>) {
  const remembered = new Map<string, Promise<T>>();
  const of = (device: string): Promise<T> => {
    const answer = remembered.get(device) ?? read(device);
    remembered.set(device, answer);
    return answer;
  };
  return { of, forget: () => remembered.clear() };
}

/** Every key that may have signed as a device, by the rows of today. */
async function signersAs(journal: Rows, device: string, foundersKeys: readonly string[]): Promise<Signer[]> {
  const [tablet, other] = await Promise.all([journal.thing("tablet", device), journal.thing("device", device)]);
  const retired = tablet?.retiredAt !== undefined;
  const signers: Signer[] = foundersKeys.map((key) => ({ key, kind: "tablet", retired, founder: true }));
  if (tablet) signers.push({ key: tablet.key, kind: "tablet", retired, founder: false });
  if (other) signers.push({ ...other, retired: other.retiredAt !== undefined, founder: false });
  return signers;
}

async function readFoundation(journal: Rows, root: string): Promise<Foundation | undefined> {
  for (const { id } of await journal.things("office"))
    for (const line of await journal.eventsAbout(aboutOffice(id)))
      if (line.type === "office-shared" && (await isSigned(signedLine(line), root))) return line;
  return undefined;
}
