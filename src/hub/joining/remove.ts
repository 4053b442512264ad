import { idOf, type JournalEvent } from "../../domain/event";
import type { JoinRefusal, OfficeDevice } from "../hub";
import { askHub } from "./ask-hub";
import { linesToRetire } from "./enrolment-lines";
import { sealFarewell } from "./farewell";
import { mayArrange, signDraft, whyNotWritten, writeLines, type JoiningTools } from "./joining-tools";

/**
 * Takes a device out of the office: it is cut off at the hub, which keeps the signed line that says so for it, and then that line
 * stands for everybody. Nothing happens while the hub is away, because the device would go on.
 */
export async function removeDevice(
  tools: JoiningTools,
  device: OfficeDevice,
  by: string,
): Promise<{ refused?: JoinRefusal }> {
  const { record } = tools;
  if (!record?.mayInvite || device.own || !(await mayArrange(tools, by))) return { refused: "may-not" };
  const line = await retiringLine(tools, device, by);
  const farewell = line && { farewell: await sealFarewell(record, device.device, line) };
  const { refused } = await askHub("remove", { device: device.device, ...farewell }, record);
  if (refused) return { refused };
  return line ? writeRetired(tools, line, by) : {};
}

async function writeRetired(tools: JoiningTools, line: JournalEvent, by: string): Promise<{ refused?: JoinRefusal }> {
  if ((await tools.journal.append([line])) === "written") return {};
  // It wrote something of itself at the last moment.
  const written = await writeLines<never>(tools, by, () => linesToRetire(tools, idOf(line.about)));
  return written === "written" ? {} : { refused: whyNotWritten(written) };
}

/** What says that it is removed; undefined for a device that no line tells of. */
async function retiringLine(tools: JoiningTools, { id }: OfficeDevice, by: string): Promise<JournalEvent | undefined> {
  const [draft] = id === undefined ? [] : await linesToRetire(tools, id);
  return draft && signDraft(tools, draft, by);
}
