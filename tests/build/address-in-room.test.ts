import { afterAll, beforeAll, expect, test } from "vitest";
import { addressInRoom } from "../../src/build/address-in-room";
import { serve, type Served } from "../../src/build/serve";
import { ask } from "../journeys/support/ask";
import { buildSmallHouse } from "../journeys/support/small-house";

const card = (address: string, internal = false) => ({ address, family: "IPv4" as const, internal });

test("a phone is told an address that a house gives out for itself", () => {
  const networks = { lo: [card("127.0.0.1", true)], docker0: [card("172.17.0.1")], wlan0: [card("192.168.1.20")] };
  expect(addressInRoom(4173, networks)).toBe("http://192.168.1.20:4173");
});

test.each(["203.113.131.1", "100.64.0.9", "172.32.0.1", "169.254.7.7"])("%s is no address of a room", (address) => {
  expect(addressInRoom(4173, { eth0: [card(address)] })).toBeUndefined();
});

let inRoom: Served;
let alone: Served;
beforeAll(async () => {
  const folder = buildSmallHouse({ "manifest.webmanifest": "{}" });
  inRoom = await serve(folder, { inRoom: (port) => `http://192.168.1.20:${port}` });
  alone = await serve(folder);
});
afterAll(() => Promise.all([inRoom.stop(), alone.stop()]));

const told = async (served: Served, path: string, host?: string) =>
  (await ask(served.address, path, host ? { host } : {}, "HEAD")).headers["station-in-room"];

test("a page on this machine is told the address in the room, beside the manifest alone", async () => {
  expect(await told(inRoom, "/manifest.webmanifest")).toBe(`http://192.168.1.20:${inRoom.port}`);
  expect(await told(inRoom, "/")).toBeUndefined();
  expect(await told(inRoom, "/G/DVC1/")).toBeUndefined();
});

test.each(["tramso.example.vn", "192.168.1.20:4173", "localhost.example.vn"])(
  "who calls it %s is told nothing",
  async (host) => {
    expect(await told(inRoom, "/manifest.webmanifest", host)).toBeUndefined();
  },
);

test("a server that was not asked to tell says nothing", async () => {
  expect(await told(alone, "/manifest.webmanifest")).toBeUndefined();
});
