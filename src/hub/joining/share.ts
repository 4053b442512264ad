import { readHubCode } from "../../domain/hub/hub-code";
import type { JoinRefusal } from "../hub";
import type { HubRecord } from "../hub-record";
import { proofOf } from "../proof-of";
import { askHub } from "./ask-hub";
import { mayArrange, whyNotWritten, writeLines, type JoiningTools } from "./joining-tools";
import { nkeyOf } from "./login-key";
import { newRecord } from "./new-record";
import { sharingLines } from "./sharing-lines";

/** As long as a hub keeps the lines of requests. */
const requestsKeptMs = 14 * 86_400_000;

/**
 * The office of this tablet stands at the hub from now on: its code is claimed, its keys are made, and whatever the others will
 * need is owed to it. The record is kept last, so that a tablet that was switched off meanwhile is alone as before.
 */
export async function shareOffice(tools: JoiningTools, typed: string, by: string): Promise<{ refused?: JoinRefusal }> {
  const code = readHubCode(typed);
  if (!code) return { refused: "not-a-code" };
  if (tools.record) return { refused: "own-office" };
  const [office] = await tools.journal.things("office");
  if (!office) return { refused: "unknown-office" };
  if (office.sample) return { refused: "sample-office" };
  if (!(await mayArrange(tools, by))) return { refused: "may-not" };
  const record = await recordToClaimWith(tools, code.office);
  const claim = { office: code.office, device: nkeyOf(record.seed), proof: await proofOf(code.secret) };
  const claimed = await askHub("claim", claim);
  if (claimed.refused) return { refused: claimed.refused };
  const written = await writeLines<"no-letter">(tools, by, () => sharingLines(tools, office.id, claim.device));
  if (written !== "written") return { refused: whyNotWritten(written) };
  await tools.journal.oweAll(tools.now() - requestsKeptMs);
  await tools.vault.keepHubRecord(record);
  return {};
}

/** The hub lets the device that showed its code show it again: the answer may have been lost on its way, and the page too. */
async function recordToClaimWith({ vault, identity }: JoiningTools, office: string): Promise<HubRecord> {
  const tried = await vault.triedRecord();
  if (tried?.office === office && tried.root === identity.key) return tried;
  const record = newRecord(office, identity.key);
  await vault.keepTriedRecord(record);
  return record;
}
