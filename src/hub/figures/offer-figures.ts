import { dayInVietnam } from "../../domain/office/service-day";
import type { FiguresVault } from "../../vault/vault";
import { toBase64Url } from "../../vault/signature";
import type { HubLog } from "../hub-log";
import type { HubRecord } from "../hub-record";
import type { FiguresOffered, Offered } from "./figure-door";
import type { FiguresRecord } from "./figures-record";
import { sealFigures } from "./figures-seal";

/** What was put is put again after a week, because a hub that was set back does not know that it lacks something. */
const againAfterMs = 7 * 86_400_000;

export interface OfferTools {
  vault: FiguresVault;
  record: Pick<HubRecord, "office">;
  log: Pick<HubLog, "putLast">;
  now(): number;
}

/** Where an office's figures of a period lie: the last of them count. */
export const figuresSubject = (office: string, period: string): string => `f.${office}.${period}`;

/**
 * Puts a period's figures, sealed for those whom a person chose on this device. A period goes up once a day at most: what changed
 * from one hour to the next would tell of single people.
 */
export async function offerFigures(tools: OfferTools, { period, facts, file }: FiguresOffered): Promise<Offered> {
  const { sends } = await tools.vault.figuresRecord();
  if (!sends?.readers.length) return "nobody";
  const hash = await hashOf(facts);
  const why = whyNot(sends.put[period], hash, tools.now());
  if (why) return why;
  const subject = figuresSubject(tools.record.office, period);
  const keys = keysOf(sends);
  const answer = await putOnce(tools.log, subject, await sealFigures(await file(), subject, keys));
  if (answer === "put") await keepPut(tools, { period, hash, keys });
  return answer;
}

type Sends = NonNullable<FiguresRecord["sends"]>;

const keysOf = ({ readers }: Sends): string[] => readers.map(({ key }) => key);

/** The hub has it, or had another today. */
function whyNot(before: Sends["put"][string] | undefined, hash: string, now: number): "known" | "later" | undefined {
  if (!before) return undefined;
  const isOld = now - before.at > againAfterMs;
  if (before.hash === hash && !isOld) return "known";
  if (dayInVietnam(before.at) === dayInVietnam(now)) return "later";
  return undefined;
}

interface PutNow {
  period: string;
  hash: string;
  keys: readonly string[];
}

async function keepPut({ vault, now }: OfferTools, { period, hash, keys }: PutNow): Promise<void> {
  const { sends, ...others } = await vault.figuresRecord();
  // Somebody may have chosen others meanwhile, and then it goes up for those.
  if (!sends || keysOf(sends).join() !== keys.join()) return;
  await vault.keepFiguresRecord({
    ...others,
    sends: { ...sends, put: { ...sends.put, [period]: { hash, at: now() } } },
  });
}

async function putOnce(
  log: Pick<HubLog, "putLast">,
  subject: string,
  body: Uint8Array<ArrayBuffer>,
): Promise<"put" | "away" | "too-large"> {
  try {
    return typeof (await log.putLast(subject, body)) === "object" ? "put" : "away";
  } catch (reason) {
    return reason instanceof RangeError ? "too-large" : "away";
  }
}

async function hashOf(text: string): Promise<string> {
  return toBase64Url(new Uint8Array(await crypto.subtle.digest("SHA-256", new TextEncoder().encode(text))));
}
