import { headers, type NatsConnection } from "@nats-io/nats-core";
import { describe, expect, test } from "vitest";
import { logIn, newDevice } from "./device-client";
import { engineHere, runningEngine } from "./engine-here";

const [office, another] = ["7K3D9QXW", "ABCDEFGH"];
const [tablet, phone, board, stranger, coordinator] = [newDevice(), newDevice(), newDevice(), newDevice(), newDevice()];
const plan = {
  offices: [
    {
      office,
      devices: [
        { device: tablet.device, kind: "tablet" as const },
        { device: phone.device, kind: "phone" as const },
        { device: board.device, kind: "board" as const },
      ],
    },
    { office: another, devices: [{ device: stranger.device, kind: "tablet" as const }] },
  ],
  coordinators: [coordinator.device],
};

interface Stored {
  seq?: number;
  error?: { err_code: number };
}

const ifNone = () => {
  const told = headers();
  told.set("Nats-Expected-Last-Subject-Sequence", "0");
  return told;
};

const put = async (line: NatsConnection, subject: string, body: string, told = ifNone()): Promise<Stored> =>
  JSON.parse((await line.request(subject, body, { headers: told, timeout: 5000 })).string());

const last = async (line: NatsConnection, stream: string, subject: string) =>
  (await line.request(`$JS.API.DIRECT.GET.${stream}.${subject}`, "", { timeout: 5000 })).string();

describe.skipIf(!engineHere)("the engine", { timeout: 60_000 }, () => {
  test("keeps the first under a subject, and tells every device of the office what it stored", async () => {
    const engine = await runningEngine(plan);
    const [a, b, c] = await Promise.all([tablet, phone, stranger].map((one) => logIn(engine.address, one)));
    const heard: string[] = [];
    const [told, elsewhere] = [b!.subscribe("n.>"), c!.subscribe("n.>")];
    await Promise.all([b!.flush(), c!.flush()]);
    expect(await put(a!, "e.t.abc.1", "first")).toMatchObject({ stream: "EVENTS", seq: 1 });
    expect((await put(b!, "e.t.abc.1", "second")).error?.err_code).toBe(10071);
    expect((await put(b!, "e.t.abc.1", "without the header", headers())).error).toBeDefined();
    await put(a!, "s.name.x", "an", headers());
    await put(b!, "s.name.x", "binh", headers());
    for await (const message of told) if (heard.push(message.subject + message.string()) === 3) break;
    expect(heard).toEqual(["n.e.t.abc.1first", "n.s.name.xan", "n.s.name.xbinh"]);
    expect(await last(b!, "EVENTS", "e.t.abc.1")).toBe("first");
    expect(await last(b!, "STATE", "s.name.x")).toBe("binh");
    await c!.flush();
    expect(elsewhere.getPending()).toBe(0);
    expect(await engine.connected(office)).toEqual(new Set([tablet.device, phone.device]));
  });
});
