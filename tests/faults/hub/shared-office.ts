import { aboutOffice, type Draft } from "../../../src/domain/event";
import { write } from "../../../src/desk/desk";
import { enrolment } from "../../../src/desk/office/enrolment";
import { openOffice } from "../../../src/desk/office/open-office";
import { addMember } from "../../../src/desk/team/add-member";
import type { HubLog } from "../../../src/hub/hub-log";
import type { HubRecord } from "../../../src/hub/hub-record";
import { hungNhuong, openDesk, pinOfTham } from "../../cast/desk";
import { officeKeys } from "../../cast/hub";
import { MemoryJournal } from "../../journal/memory-journal";
import { newIdentity, openDevice, type Device } from "./device-in-node";
import { officeAtHub } from "./hub-machine";

const letters = ["A", "B", "C", "D"];

export interface SharedOffice {
  devices: Device[];
  /** Who helps at each device. */
  members: string[];
  /** What a device keeps of the hub, by what it logs in with. */
  record(seed: string): HubRecord;
  close(): void;
}

interface Sharing {
  address: string;
  /** What each tablet logs in with. */
  seeds: readonly string[];
  between?: (log: HubLog, nth: number) => HubLog;
}

/** An office that opened on its first tablet and is shared with the others, with somebody who helps at each of them. */
export async function shareOffice({ address, seeds, between = (log) => log }: Sharing): Promise<SharedOffice> {
  const identities = await Promise.all(seeds.map((_, nth) => newIdentity(`tablet-${letters[nth]}`)));
  const [first] = identities;
  const local = new MemoryJournal();
  const alone = { ...(await openDesk()), journal: local, identity: first! };
  const opened = await openOffice(alone, hungNhuong, pinOfTham);
  if ("refused" in opened) throw new Error(opened.refused);
  const { lead } = opened;
  const [office] = await local.things("office");
  const keys = [{ tablet: first!.id, key: first!.key }];
  const shared: Draft = {
    about: aboutOffice(office!.id),
    version: office!.version + 1,
    type: "office-shared",
    data: { keys },
  };
  await write(alone, [shared], lead);
  const members = [lead];
  for (const identity of identities.slice(1)) {
    const joining = {
      office: office!.id,
      name: `Người ở máy ${identity.id}`,
      role: "volunteer",
      pin: pinOfTham,
    } as const;
    const added = await addMember(alone, joining, lead);
    if ("refused" in added) throw new Error(added.refused);
    members.push(added.member);
    await write(alone, enrolment({ ...alone, identity }, office!.id, letters[members.length - 1]!), lead);
  }
  await local.oweAll(0);
  const record = (seed: string): HubRecord => ({
    office: officeAtHub,
    kind: "tablet",
    mayInvite: true,
    seed,
    ...officeKeys,
    root: first!.key,
  });
  const devices = await Promise.all(
    identities.map((identity, nth) =>
      openDevice({
        name: letters[nth]!,
        address,
        record: record(seeds[nth]!),
        identity,
        local: nth ? new MemoryJournal() : local,
        between: (log) => between(log, nth),
      }),
    ),
  );
  return { devices, members, record, close: () => devices.forEach(({ shared: one }) => one.close()) };
}
