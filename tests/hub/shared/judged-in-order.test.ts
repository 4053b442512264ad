import { expect, test } from "vitest";
import { aboutMember, aboutOffice, aboutRequest, signedText } from "../../../src/domain/event";
import { office, phuc, tham } from "../../cast/requests";
import { standsAsRebuilt } from "../../journal/stands-as-rebuilt";
import { askedAt, idOfNumber } from "./cast-lines";
import { believingOffice, say } from "./believing-office";
import { allEven, answersBehindTheFeed, entriesAt } from "./shared-device";

type Office = Awaited<ReturnType<typeof believingOffice>>;
type Device = Office["a"];

const settings = (phone: string) => ({ type: "office-settings-changed", data: { phone } }) as const;
const byPhuc = { ...settings("by Phúc"), by: phuc };
const leadsNoMore = { type: "member-described", data: { role: "volunteer" }, by: tham } as const;

const phoneOf = async ({ local }: Device) => (await local.thing("office", office))?.phone;

/** Everybody has read everything: what stands is the same on all devices, on a new one too. */
async function areAlike({ hub, a, b, newcomer }: Office): Promise<string | undefined> {
  const late = await newcomer();
  await allEven(hub, [a, b, late]);
  const all = await Promise.all([a, b, late].map(phoneOf));
  expect(new Set(all).size, all.join(" ")).toBe(1);
  for (const { local } of [a, b, late]) await standsAsRebuilt(local);
  return all[0];
}

test("a line acknowledged before its device reads that its writer's role ended counts on no device", async () => {
  const room = await believingOffice();
  const { a, b } = room;
  b.log.delayLive();
  await say(a, aboutMember(phuc), leadsNoMore);
  const { line } = await say(b, aboutOffice(office), byPhuc);
  expect(await phoneOf(b)).toBe("by Phúc");
  b.log.tellDelayed();
  expect(await areAlike(room)).toBe("");
  expect([await b.local.aside(), await a.local.aside()]).toEqual([[line], []]);
});

test("so does one that was written while the hub was away", async () => {
  const room = await believingOffice();
  const { a, b } = room;
  b.log.goes("away");
  const { line, answer } = await say(b, aboutOffice(office), byPhuc);
  expect(answer).toBe("written");
  await say(a, aboutMember(phuc), leadsNoMore);
  b.log.goes("up");
  expect(await areAlike(room)).toBe("");
  expect(await b.local.aside()).toEqual([line]);
});

test("a line that was found in the place of a device's own is judged with what lies in front of it", async () => {
  const room = await believingOffice();
  const { a, b } = room;
  a.log.delayLive();
  b.log.delayLive();
  // Thắm's tablet and Phúc's each know only what they wrote themselves.
  await say(a, aboutMember(phuc), leadsNoMore);
  await say(b, aboutOffice(office), byPhuc);
  expect((await say(a, aboutOffice(office), { ...settings("by Thắm"), by: tham })).answer).toBe("taken");
  for (const { log } of [a, b]) log.tellDelayed();
  await areAlike(room);
});

test("whoever ends a role counts what its owner wrote before, though the end stands there already", async () => {
  const room = await believingOffice();
  const { a, b } = room;
  a.log.delayLive();
  await say(b, aboutOffice(office), byPhuc);
  await say(a, aboutMember(phuc), leadsNoMore);
  a.log.tellDelayed();
  expect(await areAlike(room)).toBe("by Phúc");
});

test("what was read in the hub's order stays as it was judged when all is read anew after its writer's role ended", async () => {
  const room = await believingOffice();
  const { hub, a, b } = room;
  await say(b, aboutOffice(office), byPhuc);
  await allEven(hub, [a, b]);
  await say(a, aboutMember(phuc), leadsNoMore);
  await allEven(hub, [a, b]);
  for (const { log } of [a, b]) log.goes("away");
  hub.empty();
  for (const { log } of [a, b]) log.goes("up");
  await allEven(hub, [a, b]);
  for (const device of [a, b]) expect(await phoneOf(device)).toBe("by Phúc");
});

test("what is void takes along the lines of the same thing that are owed behind it, and those are told again", async () => {
  const room = await believingOffice();
  const { a, b } = room;
  b.log.goes("away");
  await say(b, aboutOffice(office), byPhuc);
  await say(b, aboutOffice(office), { ...settings("by Thắm"), by: tham });
  await say(a, aboutMember(phuc), leadsNoMore);
  b.log.goes("up");
  expect(await areAlike(room)).toBe("by Thắm");
});

test("whoever wrote what nobody counts hears so, and it is put once", async () => {
  const room = await believingOffice();
  const { hub, a, b } = room;
  await say(a, aboutMember(phuc), leadsNoMore);
  await allEven(hub, [a, b]);
  const before = entriesAt(hub).length;
  answersBehindTheFeed(b);
  expect((await say(b, aboutOffice(office), byPhuc)).answer).toBe("void");
  expect(entriesAt(hub)).toHaveLength(before + 1);
  expect(await areAlike(room)).toBe("");
});

test("what anybody may write is heard of as written, whichever answer comes first", async () => {
  const { hub, a, b } = await believingOffice();
  await a.journal.append([await signedAsk(a)]);
  await allEven(hub, [a, b]);
  answersBehindTheFeed(b);
  const about = aboutRequest(idOfNumber("A"));
  expect((await say(b, about, { type: "request-taken", data: {}, by: phuc })).answer).toBe("written");
  expect(await b.local.request(idOfNumber("A"))).toMatchObject({ state: "in-hand", by: phuc });
});

async function signedAsk({ identity }: Device) {
  const asked = askedAt({ id: identity.id }, "A");
  return { ...asked, signature: await identity.sign(signedText(asked)) };
}
