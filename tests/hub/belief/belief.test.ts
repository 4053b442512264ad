import { expect, test } from "vitest";
import { aboutDevice, aboutMember, aboutOffice, aboutTablet } from "../../../src/domain/event";
import type { HubFact } from "../../../src/hub/log/hub-fact";
import { firstNumber, office, phuc, tham, today } from "../../cast/requests";
import { afterwards, lineOf, newDevice, officeOfDevices, readingDevice, sharedAt } from "./office-of-devices";

const request = `request:${firstNumber}`;
const asked = {
  type: "help-asked",
  data: { office, day: today, number: "A-001", place: afterwards },
  by: "citizen",
} as const;
const settings = { type: "office-settings-changed", data: { phone: "0292 3 821 821" } } as const;

test("what devices of the office say counts on every other", async () => {
  const { first, second, phone, say } = await officeOfDevices();
  expect((await say(first, request, asked)).verdict).toBe("counts");
  expect((await say(second, request, { type: "request-called", data: { desk: "" } })).verdict).toBe("counts");
  expect((await say(phone, request, { type: "request-taken", data: {}, by: phuc })).verdict).toBe("counts");
  expect((await say(second, aboutOffice(office), settings)).verdict).toBe("counts");
});

test("a line signed by another in a device's name counts nowhere", async () => {
  const { second, say } = await officeOfDevices();
  const stranger = await newDevice(second.id);
  expect((await say(stranger, request, asked)).verdict).toBe("void");
});

/** What a device that knows nothing but the root believes of one line. */
async function readAs(line: Parameters<ReturnType<typeof readingDevice>["hear"]>[0], root: string) {
  return { verdict: await readingDevice(root).hear(line) };
}

test("a line changed after it was signed counts nowhere", async () => {
  const { second, reader } = await officeOfDevices();
  const line = await lineOf(second, request, asked);
  expect(await reader.judge({ ...line, by: phuc })).toBe("void");
  expect(await reader.judge(line)).toBe("counts");
});

test("what was looked at ahead is judged as it would have been, and another text under its signature is not it", async () => {
  const { second, reader } = await officeOfDevices();
  const line = await lineOf(second, request, asked);
  const forged = await lineOf(await newDevice(second.id), request, asked);
  await reader.lookAhead([line, forged]);
  expect(await reader.judge({ ...line, by: phuc })).toBe("void");
  expect(await reader.judge(forged)).toBe("void");
  expect(await reader.judge(line)).toBe("counts");
});

test("a device that is let in among the lines that were looked at ahead counts from there on", async () => {
  const { first, reader, say } = await officeOfDevices();
  const third = await newDevice("third-tablet");
  const line = await lineOf(third, request, { ...asked, version: 1 });
  await reader.lookAhead([line]);
  expect(await reader.judge(line)).toBe("unknown-signer");
  await say(first, aboutTablet(third.id), { type: "tablet-enrolled", data: { office, letter: "C", key: third.key } });
  expect(await reader.judge(line)).toBe("counts");
});

test("a device nobody told of waits, and counts once a lead let it in", async () => {
  const { first, reader, say } = await officeOfDevices();
  const third = await newDevice("third-tablet");
  const line = await lineOf(third, request, { ...asked, version: 1 });
  expect(await reader.judge(line)).toBe("unknown-signer");
  await say(first, aboutTablet(third.id), { type: "tablet-enrolled", data: { office, letter: "C", key: third.key } });
  expect(await reader.judge(line)).toBe("counts");
});

test("nobody lets in a device without the right to, nor by a phone that is not theirs", async () => {
  const { first, phone, second, reader } = await officeOfDevices();
  const third = await newDevice("third-tablet");
  const enrolled = { type: "tablet-enrolled", data: { office, letter: "C", key: third.key } } as const;
  const about = aboutTablet(third.id);
  expect(await reader.judge(await lineOf(third, about, enrolled))).toBe("unknown-signer");
  expect(await reader.judge(await lineOf(second, about, { ...enrolled, by: phuc }))).toBe("void");
  expect(await reader.judge(await lineOf(phone, about, { ...enrolled, by: phuc }))).toBe("void");
  expect(await reader.judge(await lineOf(phone, about, { ...enrolled, by: tham }))).toBe("void");
  expect(await reader.judge(await lineOf(first, about, { ...enrolled, by: "citizen" }))).toBe("void");
  expect(await reader.judge(await lineOf(first, about, enrolled))).toBe("counts");
});

test("a lead lets devices in from the own phone too", async () => {
  const { first, reader, say } = await officeOfDevices();
  const [phone, third] = [await newDevice("phone-of-tham"), await newDevice("third-tablet")];
  const data = { office, kind: "phone", key: phone.key, member: tham } as const;
  await say(first, aboutDevice(phone.id), { type: "device-enrolled", data });
  const enrolled = { type: "tablet-enrolled", data: { office, letter: "C", key: third.key } } as const;
  expect(await reader.judge(await lineOf(phone, aboutTablet(third.id), enrolled))).toBe("counts");
});

test("a phone speaks for its member alone, and no longer once they left", async () => {
  const { first, phone, reader, say } = await officeOfDevices();
  const taken = { type: "request-taken", data: {}, version: 2 } as const;
  for (const by of [tham, "citizen", "office"])
    expect(await reader.judge(await lineOf(phone, request, { ...taken, by }))).toBe("void");
  expect(await reader.judge(await lineOf(phone, request, { ...taken, by: phuc }))).toBe("counts");
  await say(first, aboutMember(phuc), { type: "member-left", data: {} });
  expect(await reader.judge(await lineOf(phone, request, { ...taken, by: phuc }))).toBe("void");
});

test("a phone begins no request: a number is a tablet's", async () => {
  const { phone, reader } = await officeOfDevices();
  const number = await lineOf(phone, request, { ...asked, by: phuc, version: 1 });
  expect(await reader.judge(number)).toBe("void");
  expect(await reader.judge(await lineOf(phone, request, { ...asked, by: phuc, version: 2 }))).toBe("void");
  const taken = { type: "request-taken", data: {}, by: phuc } as const;
  expect(await reader.judge(await lineOf(phone, request, { ...taken, version: 1 }))).toBe("void");
});

test("a board says nothing", async () => {
  const { board, reader } = await officeOfDevices();
  expect(await reader.judge(await lineOf(board, request, asked))).toBe("void");
});

test("a volunteer's phone changes neither roles nor rules, nor the office", async () => {
  const { phone, reader } = await officeOfDevices();
  const by = phuc;
  const lead = { type: "member-described", data: { role: "lead" }, by, version: 2 } as const;
  expect(await reader.judge(await lineOf(phone, aboutMember(phuc), lead))).toBe("void");
  expect(await reader.judge(await lineOf(phone, aboutOffice(office), { ...settings, by, version: 3 }))).toBe("void");
  const another = { type: "office-opened", data: { name: "Khác", sample: false }, by } as const;
  expect(await reader.judge(await lineOf(phone, aboutOffice("khac"), another))).toBe("void");
});

test("what a retired device says afterwards counts nowhere", async () => {
  const { first, second, phone, reader, say } = await officeOfDevices();
  await say(first, aboutTablet(second.id), { type: "tablet-retired", data: {} });
  await say(first, aboutDevice(phone.id), { type: "device-retired", data: {} });
  expect(await reader.judge(await lineOf(second, request, asked))).toBe("void");
  const taken = { type: "request-taken", data: {}, by: phuc, version: 2 } as const;
  expect(await reader.judge(await lineOf(phone, request, taken))).toBe("void");
});

test("only the root says which tablets an office had", async () => {
  const { first, second, shared, reader } = await officeOfDevices();
  const keys = [{ tablet: second.id, key: second.key }];
  const other = { type: "office-shared", data: { keys }, version: 3 } as const;
  expect(await reader.judge(await lineOf(second, aboutOffice(office), other))).toBe("void");
  expect((await readAs(shared, second.key)).verdict).toBe("void");
  expect((await readAs(shared, first.key)).verdict).toBe("counts");
});

test("what the office's own tablets wrote before there was a hub counts, also by keys they lost since", async () => {
  const [now, before] = [await newDevice("first-tablet"), await newDevice("first-tablet")];
  const reader = readingDevice(now.key);
  const keys = [now, before].map(({ id, key }) => ({ tablet: id, key }));
  const about = aboutOffice(office);
  await reader.hear(await lineOf(now, about, { type: "office-shared", data: { keys }, at: sharedAt, version: 3 }));
  const old = { ...settings, by: "who-left", at: sharedAt - 1, version: 2 };
  expect(await reader.hear(await lineOf(before, about, old))).toBe("counts");
  expect(await reader.hear(await lineOf(now, about, { ...old, at: afterwards, version: 4 }))).toBe("void");
});

test("until it is read who the founders were, the root's own lines count and others wait", async () => {
  const [first, other] = [await newDevice("first-tablet"), await newDevice("other-tablet")];
  const reader = readingDevice(first.key);
  const joined = { type: "member-joined", data: { office, role: "lead" }, at: sharedAt - 1 } as const;
  expect(await reader.hear(await lineOf(first, aboutMember(tham), joined))).toBe("counts");
  expect(await reader.hear(await lineOf(other, aboutMember(phuc), joined))).toBe("unknown-signer");
});

test("after a reload the founders are known from the lines that stand", async () => {
  const { first, reader } = await officeOfDevices();
  reader.reload();
  expect(await reader.judge(await lineOf(first, request, asked))).toBe("counts");
  const stranger = await newDevice(first.id);
  expect(await reader.judge(await lineOf(stranger, request, asked))).toBe("void");
});

test("when all is read anew, a line that was believed once still is", async () => {
  const { first, second, reader, say } = await officeOfDevices();
  const { line } = await say(second, aboutOffice(office), settings);
  await say(first, aboutMember(tham), { type: "member-described", data: { role: "volunteer" } });
  await say(first, aboutTablet(second.id), { type: "tablet-retired", data: {} });
  expect(await reader.judge(line)).toBe("counts");
  expect(
    await reader.judge(await lineOf(second, aboutOffice(office), { ...settings, version: line.version + 1 })),
  ).toBe("void");
  expect(await reader.judge({ ...line, data: { phone: "113" } } as typeof line)).toBe("void");
});

test("a line of a later release counts where its signer does", async () => {
  const { second, phone, reader } = await officeOfDevices();
  const later = { type: "request-sung", data: { song: 7 } } as never as typeof asked;
  expect(await reader.judge(await lineOf(second, request, later))).toBe("counts");
  expect(await reader.judge(await lineOf(phone, request, { ...later, by: tham }))).toBe("void");
});

test("what is no line at all holds its place", async () => {
  const { second, reader } = await officeOfDevices();
  const line = await lineOf(second, request, { ...asked, data: { ...asked.data, number: 7 as never } });
  expect(await reader.judge(line)).toBe("void");
});

test("a duty belongs to whom the line before gave it, also while that one is not written down yet", async () => {
  const { first, reader } = await officeOfDevices();
  const given = { office, member: phuc, what: "put-up-posters", count: 6, due: "2026-11-27" } as const;
  const about = "duty:posters";
  const accepted = { type: "duty-accepted", data: {}, version: 2 } as const;
  expect(await reader.judge(await lineOf(first, about, { type: "duty-assigned", data: given }))).toBe("counts");
  expect(await reader.judge(await lineOf(first, about, { ...accepted, by: phuc }))).toBe("counts");
  expect(await reader.judge(await lineOf(first, about, { ...accepted, by: tham }))).toBe("void");
});

test("names count from shared tablets, from a lead's phone, and of oneself; nothing else that a phone says of others", async () => {
  const { first, second, phone, board, judgeFact } = await officeOfDevices();
  const name = (id: string) => ({ kind: "name", id, name: "Cô Thắm" }) as const;
  const verdicts = async (device: typeof first, ...facts: HubFact[]) =>
    Promise.all(facts.map((fact) => judgeFact(device, fact)));
  expect(await verdicts(second, name(tham), name(phuc))).toEqual(["counts", "counts"]);
  expect(await verdicts(phone, name(tham), name(phuc))).toEqual(["void", "counts"]);
  expect(await verdicts(phone, { kind: "pin", id: phuc, line: "" })).toEqual(["void"]);
  expect(await verdicts(board, name(phuc))).toEqual(["void"]);
});

test("a fact in another device's name counts nowhere, and one of a device nobody told of waits", async () => {
  const { first, second, judgeFact } = await officeOfDevices();
  const name = { kind: "name", id: tham, name: "Cô Thắm" } as const;
  expect(await judgeFact(await newDevice(first.id), name)).toBe("void");
  expect(await judgeFact(await newDevice("third-tablet"), name)).toBe("unknown-signer");
  expect(await judgeFact(second, name, { ...name, name: "Chị Thắm" })).toBe("void");
});
