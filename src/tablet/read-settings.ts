import type { OfficeSettings } from "../domain/office/office-settings";
import { readPublicAddress } from "../domain/office/public-address";
import { readName } from "../domain/office/read-name";
import { nameTold } from "../wording/name-told";
import { staffWords } from "../wording/staff-words";

/** Reads what was typed into the settings. The answer is the settings, or the first thing to correct, in words. */
export function readSettings(form: {
  name: string;
  address: string;
  idle: string;
}): Partial<OfficeSettings> | { fault: string } {
  const read = readName(form.name, "office");
  if ("fault" in read) return { fault: nameTold(read, staffWords().setUp.nameMissing) };
  const { name } = read;
  const idleAfterSeconds = Number(form.idle);
  const idleFits = Number.isInteger(idleAfterSeconds) && idleAfterSeconds >= 30 && idleAfterSeconds <= 1800;
  if (!idleFits) return { fault: staffWords().settings.faults.idle };
  if (!form.address.trim()) return { name, publicAddress: "", idleAfterSeconds };
  const address = readPublicAddress(form.address);
  if ("fault" in address) return { fault: staffWords().settings.faults[address.fault] };
  return { name, publicAddress: address.address, idleAfterSeconds };
}
