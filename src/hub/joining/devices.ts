import type { HubDevice } from "../../domain/hub/hub-wire";
import type { Journal } from "../../journal/journal";
import type { JoinRefusal, OfficeDevice } from "../hub";
import { askHub } from "./ask-hub";
import type { JoiningTools } from "./joining-tools";
import { nkeyOf } from "./login-key";

type Told = NonNullable<OfficeDevice["told"]>;
type Known = Pick<OfficeDevice, "id" | "letter" | "member">;

/** The devices of the office, those first that joined first: what the hub knows of each, with what the journal says of it. */
export async function officeDevices(
  { journal, record }: JoiningTools,
  told: (ids: readonly string[]) => Promise<Map<string, Told>>,
): Promise<OfficeDevice[] | { refused: JoinRefusal }> {
  if (!record) return { refused: "not-a-device" };
  const answer = await askHub("devices", {}, record);
  if (answer.refused) return { refused: answer.refused };
  const known = await knownByNkey(journal);
  const ids = [...known.values()].flatMap(({ id }) => (id === undefined ? [] : [id]));
  const said = await told(ids).catch(() => new Map<string, Told>());
  const own = nkeyOf(record.seed);
  return answer.devices
    .map((device) => ({ ...ofHub(device), ...known.get(device.device), own: device.device === own }))
    .map((device) => ({ ...device, told: device.id === undefined ? undefined : said.get(device.id) }))
    .sort((a, b) => a.since - b.since);
}

const ofHub = ({ device, kind, there, since }: HubDevice) => ({ device, kind, there, since });

async function knownByNkey(journal: Journal): Promise<Map<string, Known>> {
  const tablets = await journal.things("tablet");
  const all: [string | undefined, Known][] = [
    ...tablets.map(({ id, nkey, letter }): [string | undefined, Known] => [nkey, { id, letter }]),
    ...(await journal.things("device")).map(({ id, nkey, member }): [string | undefined, Known] => [
      nkey,
      { id, ...(member !== undefined && { member }) },
    ]),
  ];
  for (const { sharedBy } of await journal.things("office")) {
    const letter = tablets.find(({ id }) => id === sharedBy?.tablet)?.letter;
    if (sharedBy) all.push([sharedBy.nkey, { id: sharedBy.tablet, letter }]);
  }
  return new Map(all.flatMap(([nkey, known]) => (nkey === undefined ? [] : [[nkey, known] as const])));
}
