import { aboutDevice, aboutTablet, signedText, type JournalEvent, type Line } from "../../../domain/event";
import { verify } from "../../../vault/signature";
import type { Desk } from "../../desk";

const keyIn = (line: Line): string[] =>
  "data" in line && "key" in line.data && typeof line.data.key === "string" ? [line.data.key] : [];

/** The public key under which a line stands here: one of those its device ever had; undefined where none of them signed it. */
export async function signingKey(desk: Pick<Desk, "journal">, line: JournalEvent): Promise<string | undefined> {
  const { tablet, signature } = line;
  const lives = await Promise.all(
    [aboutTablet(tablet), aboutDevice(tablet)].map((one) => desk.journal.eventsAbout(one)),
  );
  for (const key of lives.flat().flatMap(keyIn)) if (await verify(key, signedText(line), signature)) return key;
  return undefined;
}
