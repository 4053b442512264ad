import { once } from "node:events";
import { connect, type Socket } from "node:net";
import { describe, expect, onTestFinished, test } from "vitest";
import { logIn, newDevice } from "./device-client";
import { engineHere } from "./engine-here";
import { askHub, hubHere, officeWith, post, signed, type HubHere } from "./hub-here";

const upgrade = (address: string, origin: string) =>
  `GET /hub HTTP/1.1\r\nHost: ${address}\r\nOrigin: ${origin}\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n` +
  `Sec-WebSocket-Version: 13\r\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n\r\n`;

function dial(hub: HubHere): Socket {
  const socket = connect(hub.port, "127.0.0.1");
  socket.on("error", () => undefined);
  onTestFinished(() => void socket.destroy());
  return socket;
}

async function firstLine(socket: Socket, sent: string): Promise<string> {
  socket.write(sent);
  const [said] = (await once(socket, "data")) as [Buffer];
  return String(said).split("\r\n")[0]!;
}

describe.skipIf(!engineHere)("the hub's door", { timeout: 60_000 }, () => {
  test("pages of another origin ask nothing and get no socket", async () => {
    const hub = await hubHere();
    const foreign = { origin: "http://evil.example" };
    for (const headers of [foreign, { origin: "null" }, { ...foreign, "sec-fetch-site": "same-origin" }])
      expect((await post(hub.address, "/hub/removed", {}, headers)).status).toBe(400);
    expect((await post(hub.address, "/hub/removed", {}, { "sec-fetch-site": "cross-site" })).status).toBe(400);
    for (const origin of ["http://evil.example", "null", `http://${hub.address}.evil.example`])
      expect(await firstLine(dial(hub), upgrade(hub.address, origin))).toContain("403");
    expect(await firstLine(dial(hub), upgrade(hub.address, `http://${hub.address}`))).toContain("101");
  });

  test("questions that are too large, no JSON or unknown are refused, and nothing of the hub's inside is told", async () => {
    const hub = await hubHere();
    for (const body of ["x".repeat(17 * 1024), "{", "7", "null", "[]", '{"office":'])
      expect((await post(hub.address, "/hub/claim", body)).answer).toEqual({ refused: "bad-question" });
    expect((await post(hub.address, "/hub/claim", {}, { "content-type": "text/plain" })).status).toBe(400);
    for (const path of ["/hub/keys", "/hub/__proto__", "/hub/constructor", "/hub/claim/x", "/hub/"])
      expect((await post(hub.address, path, {})).status).toBe(404);
    expect((await fetch(`http://${hub.address}/hub/claim`)).status).toBe(405);
    const { headers } = await post(hub.address, "/hub/claim", {});
    expect(headers).toMatchObject({ "cache-control": "no-store", "x-content-type-options": "nosniff" });
    expect(hub.told).toEqual([]);
  });

  test("a thousand sockets that say nothing keep no device out", async () => {
    const hub = await hubHere();
    const tablet = newDevice();
    const office = await officeWith(hub, tablet);
    const silent = Array.from({ length: 1000 }, () => dial(hub));
    await Promise.all(silent.map((socket) => once(socket, "connect")));
    // Half of them are let through to the engine, and say nothing there either.
    for (const socket of silent.slice(0, 500)) socket.write(upgrade(hub.address, `http://${hub.address}`));
    await Promise.all(silent.slice(0, 500).map((socket) => once(socket, "data")));
    const line = await logIn(`ws://${hub.address}/hub`, tablet, `http://${hub.address}`);
    expect(JSON.parse((await line.request("e.t.abc.1", "x", { timeout: 10_000 })).string())).toMatchObject({ seq: 1 });
    expect((await askHub(hub.address, "devices", signed("devices", {}, tablet, office))).status).toBe(200);
  });

  test("garbage on a socket ends that socket alone", async () => {
    const hub = await hubHere();
    const tablet = newDevice();
    await officeWith(hub, tablet);
    const line = await logIn(`ws://${hub.address}/hub`, tablet, `http://${hub.address}`);
    const socket = dial(hub);
    await firstLine(socket, upgrade(hub.address, `http://${hub.address}`));
    socket.write(Buffer.alloc(100_000, 0xff));
    await once(socket, "close");
    await line.flush();
    expect(line.isClosed()).toBe(false);
  });

  test("while the engine is away a socket is told so, and the station goes on", async () => {
    const hub = await hubHere();
    await hub.engine.stop();
    expect(await firstLine(dial(hub), upgrade(hub.address, `http://${hub.address}`))).toContain("503");
    expect(await (await fetch(`http://${hub.address}/`)).text()).toBe("the station");
  });
});
