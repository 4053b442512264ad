import { aboutDevice, aboutLetter, aboutTablet, type Draft } from "../../domain/event";
import type { DeviceKind } from "../../domain/hub/device-kind";
import { nextLetter } from "../../domain/office/tablet";
import type { JoiningTools } from "./joining-tools";

/** Who is let in: its id in the journal, the key it signs with, and by which name the hub knows it. */
export interface Newcomer {
  id: string;
  key: string;
  nkey: string;
  kind: DeviceKind;
  member?: string | undefined;
}

/** A tablet is let in under the next letter; "no-letter": every letter was given. */
export async function enrolmentLines(
  { journal }: Pick<JoiningTools, "journal">,
  { office, tablet, nkey }: { office: string; tablet: { tablet: string; key: string }; nkey: string },
): Promise<Draft[] | "no-letter"> {
  const letter = nextLetter(await journal.things("tablet"), await journal.things("letter"));
  if (!letter) return "no-letter";
  const { tablet: id, key } = tablet;
  return [
    { about: aboutTablet(id), version: 1, type: "tablet-enrolled", data: { office, letter, key, nkey } },
    { about: aboutLetter(office, letter), version: 1, type: "letter-given", data: { tablet: id } },
  ];
}

/** What says that a device belongs to the office from now on. */
export async function linesToLetIn(
  tools: Pick<JoiningTools, "journal">,
  office: string,
  { id, key, nkey, kind, member }: Newcomer,
): Promise<Draft[] | "no-letter"> {
  if (kind === "tablet") return enrolmentLines(tools, { office, tablet: { tablet: id, key }, nkey });
  const data = { office, kind, key, nkey, ...(member !== undefined && { member }) };
  return [{ about: aboutDevice(id), version: 1, type: "device-enrolled", data }];
}

/** What says that it does so no more; none for one that no line tells of. */
export async function linesToRetire({ journal }: Pick<JoiningTools, "journal">, id: string): Promise<Draft[]> {
  const tablet = await journal.thing("tablet", id);
  if (tablet) return [{ about: aboutTablet(id), version: tablet.version + 1, type: "tablet-retired", data: {} }];
  const device = await journal.thing("device", id);
  if (!device) return [];
  return [{ about: aboutDevice(id), version: device.version + 1, type: "device-retired", data: {} }];
}
