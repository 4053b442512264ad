import { aboutOffice, type Draft } from "../../src/domain/event";
import { write, type Desk } from "../../src/desk/desk";
import { enrolment } from "../../src/desk/office/enrolment";
import { openOffice } from "../../src/desk/office/open-office";
import { addMember } from "../../src/desk/team/add-member";
import { verifyInWorker } from "../../src/device/verify-in-worker";
import { openBelief } from "../../src/hub/belief/belief";
import type { HubLog } from "../../src/hub/hub-log";
import type { HubRecord } from "../../src/hub/hub-record";
import { lineSeal } from "../../src/hub/log/line-seal";
import { openNatsLog } from "../../src/hub/log/nats-log";
import { shareJournal } from "../../src/hub/shared/share-journal";
import { openDexieJournal } from "../../src/journal/dexie-journal";
import type { Journal } from "../../src/journal/journal";
import { verifyAll, type SignedText } from "../../src/vault/signature";
import { asIdentity, makeTabletKey } from "../../src/vault/tablet-key";
import type { TabletIdentity } from "../../src/vault/vault";
import { hungNhuong, openDesk, pinOfTham } from "../cast/desk";
import { officeKeys } from "../cast/hub";
import { morning } from "../cast/requests";

/** What a driver tells each page: where the hub is, and which moment is the morning of the office. */
export interface HubThere {
  address: string;
  office: string;
  seed: string;
  /** Milliseconds since 1970 that count as the office's morning, the same for all pages. */
  begun: number;
}

/** Another device of the office, as the first one lets it in. */
export type Other = Pick<TabletIdentity, "id" | "key">;

export interface SharedOffice {
  root: string;
  /** Who helps at each device. */
  members: string[];
}

export interface PageDevice {
  desk: Desk;
  local: Journal;
  log: HubLog;
}

const nowSince = (begun: number) => () => morning + Date.now() - begun;

/** A desk on this page's own disk; it is alone until `shared` stands around its journal. */
export async function localDesk(name: string, begun: number): Promise<Desk> {
  const identity = asIdentity(await makeTabletKey(name));
  const journal = await openDexieJournal(`hub-page-${name}`);
  const newId = () => crypto.randomUUID().slice(0, 13);
  return { ...(await openDesk()), journal, identity, now: nowSince(begun), newId };
}

/** Opens an office on a device that is alone; gives its lead. */
export async function openAlone(alone: Desk): Promise<string> {
  const opened = await openOffice(alone, hungNhuong, pinOfTham);
  if ("refused" in opened) throw new Error(opened.refused);
  return opened.lead;
}

/** Opens the office on the first device and lets the others in, before it is shared. */
export async function openOfficeFor(alone: Desk, others: readonly Other[]): Promise<SharedOffice> {
  const lead = await openAlone(alone);
  const [office] = await alone.journal.things("office");
  const members = [lead];
  for (const [nth, { id, key }] of others.entries()) {
    const joining = { office: office!.id, name: `Người ở máy ${id}`, role: "volunteer", pin: pinOfTham } as const;
    const added = await addMember(alone, joining, lead);
    if ("refused" in added) throw new Error(added.refused);
    members.push(added.member);
    const identity = { ...alone.identity, id, key };
    if ((await write(alone, enrolment({ ...alone, identity }, office!.id, "BCDE"[nth]!), lead)) !== "written")
      throw new Error(`${id} got no letter.`);
  }
  const keys = [{ tablet: alone.identity.id, key: alone.identity.key }];
  const version = (await alone.journal.thing("office", office!.id))!.version + 1;
  const shared: Draft = { about: aboutOffice(office!.id), version, type: "office-shared", data: { keys } };
  if ((await write(alone, [shared], lead)) !== "written") throw new Error("The office was not shared.");
  await alone.journal.oweAll(0);
  return { root: alone.identity.key, members };
}

/** The product's own shared journal around the one on this disk, at a real hub. */
export function shareAt(alone: Desk, { address, office, seed }: HubThere, root: string): PageDevice {
  const record: HubRecord = { office, kind: "tablet", mayInvite: true, seed, ...officeKeys, root };
  const log = openNatsLog(address, record);
  const local = alone.journal;
  const { journal } = shareJournal(local, {
    log,
    record,
    identity: alone.identity,
    seal: lineSeal(record),
    belief: openBelief(local, record, { verifyAll: verifyInWorker<SignedText>(verifyAll) }),
    now: alone.now,
    release: "hub-page",
    askAbout: async () => undefined,
    onOnePage: (run) => run(),
  });
  return { desk: { ...alone, journal }, local, log };
}
