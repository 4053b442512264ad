import { describe, expect, test } from "vitest";
import { proofOf } from "../../src/hub/proof-of";
import { logIn, newDevice } from "./device-client";
import { engineHere } from "./engine-here";
import { askHub, hubHere, officeWith, signed } from "./hub-here";

describe.skipIf(!engineHere)("joining", { timeout: 60_000 }, () => {
  test("a phone is invited, comes, is let in, is seen there, and is cut off at once", async () => {
    const hub = await hubHere();
    const [tablet, phone] = [newDevice(), newDevice()];
    const office = await officeWith(hub, tablet);
    const proof = await proofOf("ABCDEFGHJKMNPQRS");
    const byTablet = (ask: Parameters<typeof signed>[0], question: object) =>
      askHub(hub.address, ask, signed(ask, question, tablet, office));

    expect((await byTablet("invite", { proof, kind: "phone", mayInvite: false })).status).toBe(200);
    expect((await byTablet("asked", { proof })).answer).toEqual({});
    const joins = { office, device: phone.device, proof, hello: "c2VhbGVk" };
    expect((await askHub(hub.address, "join", joins)).status).toBe(200);
    expect((await byTablet("asked", { proof })).answer).toEqual({ device: phone.device, hello: "c2VhbGVk" });
    const waits = { office, device: phone.device, proof };
    expect((await askHub(hub.address, "admitted", waits)).answer).toEqual({});
    await expect(logIn(`ws://${hub.address}/hub`, phone, `http://${hub.address}`)).rejects.toThrow();
    expect((await byTablet("admit", { proof, parcel: "cGFyY2Vs" })).status).toBe(200);
    expect((await askHub(hub.address, "admitted", waits)).answer).toEqual({ parcel: "cGFyY2Vs" });

    const line = await logIn(`ws://${hub.address}/hub`, phone, `http://${hub.address}`);
    const { answer } = await byTablet("devices", {});
    expect(answer["devices"]).toMatchObject([
      { device: tablet.device, kind: "tablet", mayInvite: true, there: false },
      { device: phone.device, kind: "phone", mayInvite: false, there: true },
    ]);

    expect((await byTablet("remove", { device: phone.device, farewell: "ZmFyZXdlbGw" })).status).toBe(200);
    await line.closed();
    await expect(logIn(`ws://${hub.address}/hub`, phone, `http://${hub.address}`)).rejects.toThrow();
    expect((await askHub(hub.address, "removed", { office, device: phone.device })).answer).toEqual({
      farewell: "ZmFyZXdlbGw",
    });
    expect((await askHub(hub.address, "removed", { office, device: tablet.device })).answer).toEqual({});
  });

  test("who came in stays in after the hub was killed and started again", async () => {
    const hub = await hubHere();
    const tablet = newDevice();
    const office = await officeWith(hub, tablet);
    await hub.engine.now!.kill();
    await expect.poll(() => hub.told.length === 1 && hub.engine.now !== undefined, { timeout: 20_000 }).toBe(true);
    const line = await logIn(`ws://${hub.address}/hub`, tablet, `http://${hub.address}`);
    expect(JSON.parse((await line.request("e.t.abc.1", "x")).string())).toMatchObject({ seq: 1 });
    expect(hub.told).toEqual([expect.stringContaining("is started again")]);
    expect(hub.state.hub.offices[0]!.office).toBe(office);
  });

  test("the hub says what it is, and what time it has", async () => {
    const hub = await hubHere();
    const about = await (await fetch(`http://${hub.address}/hub/about`)).json();
    expect(about).toMatchObject({ hub: 1, engine: engineHere!.version });
    expect(Math.abs(about.now - Date.now())).toBeLessThan(5000);
    expect(about.durable).toBe(await hub.engine.now!.durable());
    expect(await (await fetch(`http://${hub.address}/learn`)).text()).toBe("the station");
  });
});
