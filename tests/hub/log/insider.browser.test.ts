import { headers } from "@nats-io/nats-core";
import { expect, test } from "vitest";
import type { Entry } from "../../../src/hub/hub-log";
import { lineSeal } from "../../../src/hub/log/line-seal";
import { officeKeys } from "../../cast/hub";
import { said } from "../../cast/requests";
import { readAll } from "../log-contract";
import { rawConnection } from "../raw-connection";
import { officeAtRealHub } from "../real-hub";

/** An office with an insider: a device with its rights, and a program of its own. */
async function officeWithInsider() {
  const office = await officeAtRealHub();
  const { put } = await rawConnection(office.address, office.next("tablet"));
  return { put, log: await office.device() };
}

const text = ({ body }: Entry) => new TextDecoder().decode(body);

test("an entry that says it is another is the one it is", async () => {
  const { put, log } = await officeWithInsider();
  const heard: Entry[] = [];
  log.live((_stream, entry) => heard.push(entry));
  const forged = headers();
  for (const [name, value] of [
    ["Nats-Sequence", "999"],
    ["Nats-Subject", "e.t.lead.1"],
    ["Nats-Stream", "STATE"],
  ] as const)
    forged.append(name, value);
  await put("e.t.a.1", "forged", { headers: forged });
  const entry = { at: 1, subject: "e.t.a.1", body: new TextEncoder().encode("forged") };
  expect(await log.at("EVENTS", 1)).toEqual(entry);
  expect(await log.from("EVENTS", 1)).toEqual([entry]);
  expect(await log.last("EVENTS", "e.t.a.1")).toEqual(entry);
  await expect.poll(() => heard).toEqual([entry]);
});

test("an entry that says that there is none hides neither itself nor what stands behind it", async () => {
  const { put, log } = await officeWithInsider();
  for (const [nth, [code, says]] of Object.entries([
    [404, "Message Not Found"],
    [204, "EOB"],
    [503, "No Responders"],
  ] as const))
    await put(`e.t.liar.${nth}`, "", { headers: headers(code, says) });
  await log.put("e.t.a.1", new TextEncoder().encode("behind"));
  expect((await readAll(log, "EVENTS")).map(({ subject }) => subject)).toEqual([
    "e.t.liar.0",
    "e.t.liar.1",
    "e.t.liar.2",
    "e.t.a.1",
  ]);
  for (const nth of [0, 1, 2]) expect(await log.last("EVENTS", `e.t.liar.${nth}`)).toMatchObject({ at: nth + 1 });
});

test("what an insider has copied to another subject opens nowhere, and is heard as what it is", async () => {
  const { put, log } = await officeWithInsider();
  const seal = lineSeal(officeKeys);
  const { subject, body } = await seal.seal(said("request-taken", 2));
  const heard: Entry[] = [];
  log.live((_stream, entry) => heard.push(entry));
  await log.put(subject, body);
  const elsewhere = await seal.subjectOf(said("request-taken", 2).about, 3);
  const question = JSON.stringify({ seq: 1 });
  await put("$JS.API.DIRECT.GET.EVENTS", question, { reply: elsewhere });
  await put("$JS.API.DIRECT.GET.EVENTS", question, { reply: "n.e.t.lead.1" });
  await expect.poll(async () => (await log.last("EVENTS", elsewhere))?.at).toBe(2);
  expect(await seal.open((await log.last("EVENTS", elsewhere))!)).toBeUndefined();
  await expect.poll(() => heard.some(({ at }) => at === 2)).toBe(true);
  expect(new Set(heard.map((entry) => `${entry.at} ${entry.subject}`))).toEqual(
    new Set([`1 ${subject}`, `2 ${elsewhere}`]),
  );
});

test("nobody puts another thing where something stands, nor takes its place by a plain put", async () => {
  const { put, log } = await officeWithInsider();
  await log.put("e.t.a.1", new TextEncoder().encode("first"));
  await put("e.t.a.1", "second");
  const rollup = headers();
  rollup.set("Nats-Rollup", "sub");
  await put("e.t.a.1", "third", { headers: rollup });
  const everything = headers();
  everything.set("Nats-Rollup", "all");
  await put("e.t.b.1", "fourth", { headers: everything });
  expect(text((await log.last("EVENTS", "e.t.a.1"))!)).toBe("first");
  expect((await readAll(log, "EVENTS")).map(text)).toEqual(["first"]);
});

test("what ends before lines of its kind do says so, whichever of its ends comes first", async () => {
  const { put, log } = await officeWithInsider();
  const ends = async (subject: string, ...times: string[]) => {
    const said = headers();
    for (const time of times) said.append("Nats-TTL", time);
    await put(subject, "a line", { headers: said });
    return (await log.last("EVENTS", subject))?.endsTooSoon;
  };
  expect(await ends("e.r.a.1", "335h")).toBe(true);
  expect(await ends("e.r.a.2", "60s", "336h")).toBe(true);
  expect(await ends("e.t.a.1", "336h")).toBe(true);
  expect(await ends("e.r.a.3", "336h")).toBeUndefined();
  expect(await ends("e.t.a.2")).toBeUndefined();
});
