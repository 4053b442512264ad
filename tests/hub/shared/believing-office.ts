import {
  aboutMember,
  aboutOffice,
  aboutTablet,
  type About,
  type EventType,
  type Fact,
} from "../../../src/domain/event";
import { openBelief } from "../../../src/hub/belief/belief";
import { office, phuc, tham } from "../../cast/requests";
import { MemoryJournal } from "../../journal/memory-journal";
import { lineOf, newDevice, sharedAt } from "../belief/office-of-devices";
import { MemoryHub } from "../memory-log";
import { allEven, openDevice } from "./shared-device";

type Identity = Awaited<ReturnType<typeof newDevice>>;

function open(
  hub: MemoryHub,
  identity: Identity,
  { root, local = new MemoryJournal() }: { root: string; local?: MemoryJournal },
) {
  const device = openDevice(hub, identity.id, { local, identity, belief: openBelief(local, { root }) });
  return { ...device, identity };
}
type Believing = ReturnType<typeof open>;

/** Writes the next line about something as a device knows it; says what became of it. */
export async function say<T extends EventType>(
  { local, journal, identity }: Believing,
  about: About,
  fact: Fact<T> & { by: string },
) {
  const version = ((await local.eventsAbout(about)).at(-1)?.version ?? 0) + 1;
  const line = await lineOf(identity, about, { ...fact, version });
  return { line, answer: await journal.append([line]) };
}

/** A tablet shared its office, where Thắm and Phúc lead, and let a second tablet in; each believes what follows from the root. */
export async function believingOffice() {
  const hub = new MemoryHub();
  const [first, second] = [await newDevice("first-tablet"), await newDevice("second-tablet")];
  const local = new MemoryJournal();
  const opened = { type: "office-opened", data: { name: "Hưng Nhượng", sample: false } } as const;
  const joined = { type: "member-joined", data: { office, role: "lead" } } as const;
  const shared: Fact<"office-shared"> = {
    type: "office-shared",
    data: { keys: [{ tablet: first.id, key: first.key }] },
  };
  const before = { at: sharedAt - 1 };
  await local.append([await lineOf(first, aboutOffice(office), { ...opened, ...before })]);
  for (const member of [tham, phuc])
    await local.append([await lineOf(first, aboutMember(member), { ...joined, ...before })]);
  await local.append([await lineOf(first, aboutOffice(office), { ...shared, at: sharedAt, version: 2 })]);
  const a = open(hub, first, { root: first.key, local });
  await allEven(hub, [a]);
  const data = { office, letter: "B", key: second.key };
  await say(a, aboutTablet(second.id), { type: "tablet-enrolled", data, by: tham });
  const b = open(hub, second, { root: first.key });
  await allEven(hub, [a, b]);
  /** A tablet that reads all of it from the first entry on. */
  const newcomer = async () => open(hub, await newDevice("newcomer"), { root: first.key });
  return { hub, a, b, newcomer };
}
