import type { NatsConnection } from "@nats-io/nats-core";
import { describe, expect, test } from "vitest";
import { logIn, newDevice } from "./device-client";
import { engineHere, runningEngine } from "./engine-here";

const [office, another] = ["7K3D9QXW", "ABCDEFGH"];
const [tablet, board, stranger, coordinator] = [newDevice(), newDevice(), newDevice(), newDevice()];
const plan = {
  offices: [
    {
      office,
      devices: [
        { device: tablet.device, kind: "tablet" as const },
        { device: board.device, kind: "board" as const },
      ],
    },
    { office: another, devices: [{ device: stranger.device, kind: "phone" as const }] },
  ],
  coordinators: [coordinator.device],
};

/** What the engine says when it refuses, to a publisher or a subscriber; undefined when it does not. */
async function refusalOf(line: NatsConnection, act: () => void): Promise<string | undefined> {
  const status = line.status();
  const refused = (async () => {
    for await (const { type, ...told } of status) if (type === "error") return String((told as { error: Error }).error);
    return undefined;
  })();
  act();
  // The engine answers a ping after whatever it refused before it.
  await line.flush();
  const none = new Promise<undefined>((resolve) => setImmediate(resolve, undefined));
  return Promise.race([refused, none]);
}

const puts = (subject: string) => (line: NatsConnection) => line.publish(subject, "x");
const hears = (subject: string) => (line: NatsConnection) =>
  void line.subscribe(subject, { callback: () => undefined });

const ofAnyDevice: [what: string, act: (line: NatsConnection) => void][] = [
  ["empties a stream", puts("$JS.API.STREAM.PURGE.EVENTS")],
  ["deletes a stream", puts("$JS.API.STREAM.DELETE.EVENTS")],
  ["deletes an entry", puts("$JS.API.STREAM.MSG.DELETE.EVENTS")],
  ["changes a stream", puts("$JS.API.STREAM.UPDATE.EVENTS")],
  ["makes a stream", puts("$JS.API.STREAM.CREATE.OTHER")],
  ["makes a consumer", puts("$JS.API.CONSUMER.CREATE.EVENTS")],
  ["reads by a request that is not direct", puts("$JS.API.STREAM.MSG.GET.EVENTS")],
  ["puts what looks stored", puts("n.e.t.abc.1")],
  ["answers in another's inbox", puts(`_INBOX_${stranger.device}.x`)],
  ["puts another office's figures", puts(`f.${another}.x`)],
  ["hears what was not stored", hears("e.>")],
  ["hears another's inbox", hears(`_INBOX_${stranger.device}.>`)],
  ["hears every inbox", hears("_INBOX.>")],
  ["hears everything", hears(">")],
  ["asks the engine about itself", puts("$SYS.REQ.SERVER.PING.VARZ")],
];

describe.skipIf(!engineHere)("a device", { timeout: 60_000 }, () => {
  test("may do what its work takes and nothing else, asked one by one", async () => {
    const engine = await runningEngine(plan);
    const line = await logIn(engine.address, tablet);
    for (const [what, act] of ofAnyDevice)
      expect.soft(await refusalOf(line, () => act(line)), what).toMatch(/permissions violation/i);
    for (const subject of ["e.t.abc.1", "s.name.x", `f.${office}.x`, "$JS.API.DIRECT.GET.EVENTS"])
      expect.soft(await refusalOf(line, () => line.publish(subject, "x")), subject).toBeUndefined();
    for (const subject of ["n.>", `_INBOX_${tablet.device}.x`])
      expect.soft(await refusalOf(line, () => hears(subject)(line)), subject).toBeUndefined();
  });

  test("that is a board only shows, and tells how it is", async () => {
    const engine = await runningEngine(plan);
    const line = await logIn(engine.address, board);
    for (const subject of ["e.t.abc.1", "s.name.x", `f.${office}.x`])
      expect.soft(await refusalOf(line, () => line.publish(subject, "x")), subject).toMatch(/permissions violation/i);
    expect(await refusalOf(line, () => line.publish("s.told.x", "x"))).toBeUndefined();
  });

  test("that nobody let in, or that was let in no more, does not come in", async () => {
    const engine = await runningEngine(plan);
    await expect(logIn(engine.address, newDevice())).rejects.toThrow();
    const line = await logIn(engine.address, tablet);
    await engine.keepTo({ ...plan, offices: plan.offices.slice(1) });
    await line.closed();
    await expect(logIn(engine.address, tablet)).rejects.toThrow();
    await engine.keepTo(plan);
    await logIn(engine.address, tablet);
  });
});

describe.skipIf(!engineHere)("the province", { timeout: 60_000 }, () => {
  test("reads the last figures of every office as they come, and no office reads another's", async () => {
    const engine = await runningEngine(plan);
    const [ours, theirs, reader] = await Promise.all(
      [tablet, stranger, coordinator].map((one) => logIn(engine.address, one)),
    );
    const heard = reader!.subscribe("n.f.>");
    await reader!.flush();
    const put = async (line: NatsConnection, subject: string, body: string) =>
      JSON.parse((await line.request(subject, body, { timeout: 5000 })).string());
    expect(await put(ours!, `f.${office}.week`, "17")).toMatchObject({ stream: "FIGURES", seq: 1 });
    expect(await put(ours!, `f.${office}.week`, "18")).toMatchObject({ stream: "FIGURES", seq: 2 });
    expect(await put(theirs!, `f.${another}.week`, "5")).toMatchObject({ stream: "FIGURES", seq: 3 });
    const told: string[] = [];
    for await (const message of heard) if (told.push(`${message.subject} ${message.string()}`) === 3) break;
    expect(told).toEqual([`n.f.${office}.week 17`, `n.f.${office}.week 18`, `n.f.${another}.week 5`]);
    const last = await reader!.request(`$JS.API.DIRECT.GET.FIGURES.f.${office}.week`, "", { timeout: 5000 });
    expect(last.string()).toBe("18");
    for (const subject of [`f.${office}.week`, "$JS.API.STREAM.PURGE.FIGURES", "$JS.API.DIRECT.GET.EVENTS"])
      expect.soft(await refusalOf(reader!, () => reader!.publish(subject, "x")), subject).toMatch(/permissions/i);
    expect(await refusalOf(ours!, () => ours!.publish("$JS.API.DIRECT.GET.FIGURES", "x"))).toMatch(/permissions/i);
  });
});
