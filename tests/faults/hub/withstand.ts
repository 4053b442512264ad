import { closeRequest } from "../../../src/desk/request/in-hand";
import { takeRequest } from "../../../src/desk/request/taking";
import { aboutRequest, type JournalEvent } from "../../../src/domain/event";
import { dayInVietnam } from "../../../src/domain/office/service-day";
import { requestId } from "../../../src/domain/request/help-request";
import type { Attack, Target } from "./attack";
import { attacks, strangeName } from "./attacks";
import { comeTogether } from "./come-together";
import type { Device } from "./device-in-node";
import { becomeAlike, findLost } from "./find-lost";
import { HostilePhone } from "./hostile-phone";
import { HubMachine, planOffice } from "./hub-machine";
import { ask, nothingShown, type Shown } from "./people";
import { shareOffice, type SharedOffice } from "./shared-office";

const waitMs = 20_000;
const authorities = ["office", "member", "tablet", "device", "letter"] as const;

/** Who belongs to the office, by which rules, and how one request stands; how many lines that took tells nothing. */
async function standing({ local }: Device, request: string): Promise<string> {
  const things = await Promise.all(authorities.map((kind) => local.things(kind)));
  const strange = [...(await local.memberNames()).values()].filter((name) => name === strangeName);
  const all = [...things.map(byId), strange, await local.request(request)];
  return JSON.stringify(all, (key, value: unknown) => (key === "version" ? undefined : value));
}

const byId = (things: readonly { id: string }[]) => [...things].sort((a, b) => (a.id < b.id ? -1 : 1));

/** Somebody asks at every device; resolves once every other has read of it, with what did not come in time. */
async function askEverywhere(devices: readonly Device[], shown: Shown): Promise<string[]> {
  for (const { clock } of devices) clock.now += 10_000;
  const asked = await Promise.all(devices.map((device) => ask(device, shown)));
  const late = Date.now() + waitMs;
  const missing = async () => {
    const rows = devices.flatMap(({ name, local }) =>
      asked.map(async (id) => (id && !(await local.request(id)) ? [`${name} did not hear of ${id} in time`] : [])),
    );
    return (await Promise.all(rows)).flat();
  };
  for (;;) {
    const lacks = await missing();
    if (!lacks.length || Date.now() > late) return lacks;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

/** Whoever waited is taken and served, on the tablet that gave the number no more than on the others. */
async function serve(device: Device, request: string, by: string): Promise<string[]> {
  const refused =
    (await takeRequest(device.desk, request, by)) ??
    (await closeRequest(device.desk, request, { by, outcome: "did-it-alone" }));
  return refused ? [`${request} could not be served: ${refused}`] : [];
}

interface Scene {
  office: SharedOffice;
  phone: HostilePhone;
  shown: Shown;
}

async function targetOf({ office, phone }: Scene, request: string): Promise<Target> {
  const { devices, members } = office;
  const [{ local, clock, desk }] = devices as [Device];
  const [of] = await local.things("office");
  const number = (await local.request(request))!.number;
  const [letter, last] = number.split("-") as [string, string];
  const asked = local.lines.find(({ about, version }) => about === aboutRequest(request) && version === 1);
  return {
    phone,
    office: of!.id,
    lead: members[0]!,
    other: members[1]!,
    tablet: desk.identity.id,
    request,
    asked: asked as JournalEvent,
    next: { day: dayInVietnam(clock.now), number: `${letter}-${String(Number(last) + 1).padStart(3, "0")}` },
  };
}

/** The number that came next at a tablet is nobody else's. A tablet that heard of a void line in its place passes it over. */
async function stolen(devices: readonly Device[], { office, tablet, next }: Target): Promise<string[]> {
  const id = requestId(office, next.day, next.number);
  const rows = await Promise.all(devices.map(({ local }) => local.request(id)));
  return devices.flatMap(({ name }, nth) =>
    (rows[nth]?.tablet ?? tablet) === tablet ? [] : [`${name} has ${id} as another's`],
  );
}

/** One attack while somebody waits; then everybody goes on. Gives what it brought about, and whom it blocked. */
async function withstandOne(scene: Scene, [wants, does]: Attack): Promise<string[]> {
  const { devices, members } = scene.office;
  const lacking = await askEverywhere(devices, scene.shown);
  const request = scene.shown.numbers.find(({ id }) => id === lastOf(devices[0]!, scene.shown))?.id;
  if (lacking.length || !request) return lacking.length ? lacking : ["nobody asked at the first tablet"];
  const before = await Promise.all(devices.map((device) => standing(device, request)));
  const target = await targetOf(scene, request);
  await does(target);
  const blocked = await askEverywhere(devices, scene.shown);
  const after = await Promise.all(devices.map((device) => standing(device, request)));
  const changed = devices.flatMap(({ name }, nth) => (after[nth] === before[nth] ? [] : [`${name} believed it`]));
  const unserved = await serve(devices[1]!, request, members[1]!);
  const unlike = await becomeAlike(devices);
  const taken = await stolen(devices, target);
  return [...blocked, ...changed, ...unserved, ...unlike, ...taken].map((loss) => `"${wants}": ${loss}`);
}

/** The number that a device gave last. */
const lastOf = ({ desk }: Device, { numbers }: Shown) =>
  numbers.findLast(({ tablet }) => tablet === desk.identity.id)?.id;

interface Told {
  tell: (line: string) => void;
  untilLost?: boolean;
}

/**
 * So many attacks of a phone that was let in, one kind after the other; what each brought about. Each round has an office of
 * its own: what a forged line took at one hub, the same line cannot take there again.
 */
export async function withstandInsider(tries: number, { tell, untilLost = false }: Told): Promise<string[][]> {
  const all: string[][] = [];
  while (all.length < tries && !(untilLost && hasLost(all))) {
    all.push(...(await withstandRound(Math.min(attacks.length, tries - all.length), untilLost)));
    tell(`${all.length} of ${tries} attacks`);
  }
  return all;
}

const hasLost = (all: string[][]) => all.some((lost) => lost.length);

/** At most one attack of each kind on one office. */
async function withstandRound(tries: number, untilLost: boolean): Promise<string[][]> {
  const { plan, seeds } = planOffice(["tablet", "tablet", "tablet", "phone"]);
  const hub = await HubMachine.start([plan]);
  const office = await shareOffice({ address: hub.address, seeds: seeds.slice(0, 3) });
  const all: string[][] = [];
  let phone: HostilePhone | undefined;
  try {
    await comeTogether(office.devices);
    phone = await HostilePhone.letIn(office, hub.address, seeds[3]!);
    await comeTogether(office.devices);
    const scene = { office, phone, shown: nothingShown() };
    for (const attack of attacks.slice(0, tries))
      if (!(untilLost && hasLost(all))) all.push(await withstandOne(scene, attack));
    const lost = untilLost ? [] : await findLost(office.devices, scene.shown);
    return [...all.slice(0, -1), [...(all.at(-1) ?? []), ...lost]];
  } finally {
    phone?.close();
    office.close();
    await hub.throwAway();
  }
}
