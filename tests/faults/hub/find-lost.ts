import { idOf, kindOf } from "../../../src/domain/event";
import type { LineSeal, Sealed } from "../../../src/hub/log/line-seal";
import type { SharedLine } from "../../../src/journal/shared-lines";
import type { Device } from "./device-in-node";
import type { Shown, ShownLine } from "./people";

const keyOf = ({ about, version }: SharedLine) => `${about} ${version}`;
/** What holds a version and says nothing stands only on devices that wanted to write there. */
const standing = ({ local }: Device) =>
  new Map(local.lines.filter((line: SharedLine) => line.type !== "void").map((line) => [keyOf(line), line.signature]));

/** What the devices differ in, of lines and of what is counted from them. */
async function differences(devices: readonly Device[]): Promise<string[]> {
  const [first, ...others] = devices;
  const [lines, counts] = [standing(first!), await countsOf(first!)];
  const lost: string[] = [];
  for (const other of others) {
    const theirs = standing(other);
    const all = new Set([...lines.keys(), ...theirs.keys()]);
    const unlike = [...all].filter((key) => lines.get(key) !== theirs.get(key));
    if (unlike.length)
      lost.push(`${first!.name} and ${other.name} differ in ${unlike.length} lines, first ${unlike[0]}`);
    if ((await countsOf(other)) !== counts) lost.push(`${first!.name} and ${other.name} count differently`);
  }
  for (const device of devices) {
    const before = await rowsOf(device);
    await device.local.rebuild();
    if ((await rowsOf(device)) !== before) lost.push(`${device.name} is another when its rows are made anew`);
  }
  return lost;
}

const sorted = (all: readonly object[]) => JSON.stringify(all.map((one) => JSON.stringify(one)).sort());
const countsOf = async ({ local }: Device) => sorted(await local.counts("0000", "9999"));
const rowsOf = async (device: Device) =>
  sorted([...(await device.local.open()), ...(await device.local.lastClosed(100_000))]) + (await countsOf(device));

/**
 * A line that was written without the hub, which gave its place to another's: it stands aside, where the lead reads of it. Two
 * may have one person in their hands then, for as long as they cannot hear of each other.
 */
async function standsAside({ at, signature }: ShownLine): Promise<boolean> {
  return at.alone.has(signature) && (await at.local.aside()).some((line) => line.signature === signature);
}

/** Those that the hub counted, or that are owed to it yet. */
async function withoutAside(lines: readonly ShownLine[]): Promise<ShownLine[]> {
  const aside = await Promise.all(lines.map(standsAside));
  return lines.filter((_, nth) => !aside[nth]);
}

/** How many of what people were shown stands aside by now. */
export const countAside = async ({ takes, closed }: Shown): Promise<number> =>
  takes.length + closed.length - (await withoutAside([...takes, ...closed])).length;

/** What the hub acknowledged and a device has not: neither a kill nor another's line may take it back. */
export async function findForgotten(
  devices: readonly Device[],
  acknowledged: readonly Sealed[],
  seal: Pick<LineSeal, "open">,
): Promise<string[]> {
  const there = devices.map(({ local }) => new Set(local.lines.map(({ signature }) => signature)));
  const opened = await Promise.all(acknowledged.map(seal.open));
  return opened.flatMap((line) =>
    devices.flatMap(({ name }, nth) =>
      line && there[nth]!.has(line.signature)
        ? []
        : [`${name} has not ${line ? keyOf(line) : "a line"}, which the hub acknowledged`],
    ),
  );
}

/** Numbers on paper that a device has not, or that are somebody else's by now. */
async function brokenNumbers({ name, local }: Device, { numbers }: Shown): Promise<string[]> {
  const lost: string[] = [];
  for (const { id, tablet, askedAt } of numbers) {
    const row = await local.request(id);
    if (!row) lost.push(`${name} has not the number ${id}`);
    else if (row.tablet !== tablet || row.askedAt !== askedAt) lost.push(`${name}: ${id} is somebody else's number`);
  }
  return lost;
}

/** What else people were shown and is not so on a device: nobody is in two hands, no help is undone. */
async function brokenHelp({ name, local }: Device, { takes, closed }: Shown): Promise<string[]> {
  const lost: string[] = [];
  const takers = takersOf(local.lines);
  for (const { id, by } of takes)
    if (takers.get(id)?.[0] !== by)
      lost.push(`${name}: ${id} was given to ${by} and is ${takers.get(id) ?? "nobody's"}`);
  for (const { id } of closed)
    if ((await local.request(id))?.state !== "closed") lost.push(`${name}: the help for ${id} is not over`);
  return lost;
}

/** Who took each request, in the order of its lines. */
function takersOf(lines: readonly SharedLine[]): Map<string, string[]> {
  const takers = new Map<string, string[]>();
  for (const line of [...lines].sort((a, b) => a.version - b.version))
    if (line.type === "request-taken" && kindOf(line.about) === "request")
      takers.set(idOf(line.about), [...(takers.get(idOf(line.about)) ?? []), line.by]);
  return takers;
}

/** Waits until the same lines stand on all devices and none owes any; gives what still lacks when the time is over. */
export async function becomeAlike(devices: readonly Device[], withinMs = 20_000): Promise<string[]> {
  const late = Date.now() + withinMs;
  for (;;) {
    const owed = await Promise.all(devices.map(({ local }) => local.owedCount()));
    const [first, ...others] = devices.map((device) => JSON.stringify([...standing(device)].sort()));
    const lacks = [
      ...(owed.some(Boolean) ? [`owed: ${owed.join(", ")}`] : []),
      ...(others.some((other) => other !== first) ? ["other lines stand on one device than on another"] : []),
    ];
    if (!lacks.length || Date.now() > late) return lacks;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

/** All that was lost, doubled or unlike once the devices came together; empty when nothing was. */
export async function findLost(devices: readonly Device[], shown: Shown): Promise<string[]> {
  const [takes, closed] = [await withoutAside(shown.takes), await withoutAside(shown.closed)];
  const doubled = [shown.numbers, takes].flatMap((all) =>
    all.filter(({ id }, nth) => all.findIndex((one) => one.id === id) !== nth).map(({ id }) => `${id} was shown twice`),
  );
  const counted = { ...shown, takes, closed };
  const broken = await Promise.all(
    devices.flatMap((device) => [brokenNumbers(device, counted), brokenHelp(device, counted)]),
  );
  return [...shown.strange, ...doubled, ...broken.flat(), ...(await differences(devices))];
}
