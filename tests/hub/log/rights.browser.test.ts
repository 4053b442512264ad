import { expect, test } from "vitest";
import type { DeviceKind } from "../../../src/domain/hub/device-kind";
import { officeAtRealHub } from "../real-hub";
import { rawConnection, refusalOf } from "../raw-connection";

const stranger = "UBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBB";

/** What no device may, whatever program it runs: to put there, and to listen there. */
const neverPuts: Record<string, string> = {
  "empty a stream": "$JS.API.STREAM.PURGE.EVENTS",
  "delete an entry": "$JS.API.STREAM.MSG.DELETE.EVENTS",
  "delete a stream": "$JS.API.STREAM.DELETE.STATE",
  "change a stream": "$JS.API.STREAM.UPDATE.EVENTS",
  "make a stream": "$JS.API.STREAM.CREATE.MINE",
  "read how large a stream is": "$JS.API.STREAM.INFO.EVENTS",
  "read by the slow way": "$JS.API.STREAM.MSG.GET.EVENTS",
  "restore a stream": "$JS.API.STREAM.RESTORE.EVENTS",
  "make a consumer": "$JS.API.CONSUMER.CREATE.EVENTS",
  "make a consumer that stays": "$JS.API.CONSUMER.DURABLE.CREATE.EVENTS.mine",
  "list consumers": "$JS.API.CONSUMER.NAMES.EVENTS",
  "ask what the account may": "$JS.API.INFO",
  "ask about the engine": "$SYS.REQ.SERVER.PING",
  "read the figures of all": "$JS.API.DIRECT.GET.FIGURES",
  "tell figures of another office": "f.ZZZZZZZZ.2026",
  "pretend that something was stored": "n.e.t.a.1",
  "answer another device": `_INBOX_${stranger}.a`,
};
const neverHears: Record<string, string> = {
  everything: ">",
  "puts that were refused": "e.>",
  "facts that were refused": "s.>",
  "answers to everybody": "_INBOX.>",
  "answers to another device": `_INBOX_${stranger}.>`,
  "what the engine tells": "$JS.EVENT.>",
};
const allowed: Record<DeviceKind, { puts: string[]; not: string[] }> = {
  tablet: { puts: ["e.r.a.1", "e.t.a.1", "s.name.a", "s.pin.a", "s.told.a", "s.tally.a"], not: [] },
  phone: { puts: ["e.r.b.1", "e.t.b.1", "s.name.b", "s.told.b", "s.tally.b"], not: ["s.pin.b"] },
  board: { puts: ["s.told.c"], not: ["e.r.c.1", "e.t.c.1", "s.name.c", "s.pin.c", "s.tally.c"] },
};

for (const [kind, { puts, not }] of Object.entries(allowed) as [DeviceKind, { puts: string[]; not: string[] }][]) {
  const open = async () => {
    const { address, next } = await officeAtRealHub();
    return (await rawConnection(address, next(kind))).connection;
  };

  test(`a ${kind} may put what is its own, and read, and nothing else`, async () => {
    const connection = await open();
    const putting = (subject: string) => refusalOf(connection, () => connection.publish(subject, "x"));
    for (const subject of [...puts, "$JS.API.DIRECT.GET.EVENTS", "$JS.API.DIRECT.GET.STATE"])
      expect([subject, await putting(subject)]).toEqual([subject, undefined]);
    for (const subject of not) expect(await putting(subject)).toBe(`publish ${subject}`);
    for (const [what, subject] of Object.entries(neverPuts))
      expect([what, await putting(subject)]).toEqual([what, `publish ${subject}`]);
  });

  test(`a ${kind} hears what was stored, and nothing else`, async () => {
    const connection = await open();
    const hearing = (subject: string) =>
      refusalOf(connection, () => void connection.subscribe(subject, { callback: () => undefined }));
    expect(await hearing("n.>")).toBeUndefined();
    for (const [what, subject] of Object.entries(neverHears))
      expect([what, await hearing(subject)]).toEqual([what, `subscription ${subject}`]);
  });
}

test("an office neither reads nor hears another, and stands in nobody's way", async () => {
  const [here, there] = [await officeAtRealHub(), await officeAtRealHub()];
  const [one, other] = [await here.device(), await there.device()];
  const heard: string[] = [];
  other.live((_stream, { subject }) => heard.push(subject));
  expect(await one.put("e.t.a.1", Uint8Array.of(1))).toEqual({ put: 1 });
  expect(await other.from("EVENTS", 1)).toEqual([]);
  expect(await other.put("e.t.a.1", Uint8Array.of(2))).toEqual({ put: 1 });
  await expect.poll(() => heard).toEqual(["e.t.a.1"]);
  expect((await one.at("EVENTS", 1))?.body).toEqual(Uint8Array.of(1));
});
