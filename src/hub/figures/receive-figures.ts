import { readHubCode } from "../../domain/hub/hub-code";
import { hasRight } from "../../domain/team/rights";
import type { Journal } from "../../journal/journal";
import type { FiguresVault } from "../../vault/vault";
import { askHub } from "../joining/ask-hub";
import { makeSeed, nkeyOf } from "../joining/login-key";
import { proofOf } from "../proof-of";
import type { FigureRefusal } from "./figure-door";
import { makeReaderKey } from "./figures-seal";

/** This device shows the code of the province, and is handed the figures of every office from then on. */
export async function receiveFigures(
  { journal, vault }: { journal: Journal; vault: FiguresVault },
  typed: string,
  by: string,
): Promise<{ refused?: FigureRefusal }> {
  const code = readHubCode(typed);
  if (!code) return { refused: "not-a-code" };
  const member = await journal.thing("member", by);
  if (!member || member.left || !hasRight(member.role, "keep-figures")) return { refused: "may-not" };
  const seed = makeSeed();
  const { key, privateKey } = await makeReaderKey();
  const { office, secret } = code;
  const claimed = await askHub("claim", { office, device: nkeyOf(seed), proof: await proofOf(secret), reader: key });
  if (claimed.refused) return { refused: claimed.refused };
  await vault.keepFiguresRecord({ ...(await vault.figuresRecord()), reads: { office, seed, key, privateKey } });
  return {};
}
