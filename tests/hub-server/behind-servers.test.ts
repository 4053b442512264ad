import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, onTestFinished, test } from "vitest";
import { serverFiles } from "../../src/build/server-files";
import { ask } from "../journeys/support/ask";
import { PublicServer, publicServers, type PublicServerKind } from "../journeys/support/public-server";
import { logIn, newDevice } from "./device-client";
import { engineHere, throwAwayFolder } from "./engine-here";
import { hubHere, officeWith } from "./hub-here";

const policies = { kiosk: "default-src 'none'", home: "default-src 'none'" };

/** What a build gives to whoever serves it, without the station. */
function deployment(): string {
  const folder = throwAwayFolder();
  const made = serverFiles({ policies, files: ["/index.html", "/G/index.html"] });
  mkdirSync(join(folder, ".deploy"));
  for (const [name, text] of Object.entries(made)) writeFileSync(join(folder, name), text);
  writeFileSync(join(folder, "index.html"), "the station");
  return folder;
}

/** A hub, and a real server before it with the lines that the build wrote. */
async function hubBehind(kind: PublicServerKind) {
  const hub = await hubHere();
  const server = await PublicServer.open(kind, deployment(), { hub: hub.address });
  onTestFinished(() => server.throwAway());
  return { hub, server, socket: `${server.address.replace("https:", "wss:")}/hub` };
}

for (const kind of publicServers)
  describe.skipIf(!engineHere || !kind.here())(`behind ${kind.name}`, () => {
    test("a tablet logs in over its WebSocket, puts a line and hears that it is stored", async () => {
      const { hub, server, socket } = await hubBehind(kind);
      const tablet = newDevice();
      await officeWith(hub, tablet);
      const line = await logIn(socket, tablet, server.address);
      const heard: string[] = [];
      line.subscribe("n.>", { callback: (_error, { subject }) => void heard.push(subject) });
      const stored = await line.request("e.t.abc.1", "a line");
      expect(stored.json()).toMatchObject({ stream: "EVENTS", seq: 1 });
      await expect.poll(() => heard).toEqual(["n.e.t.abc.1"]);
    });

    test("the hub's own answers come through; a page of another address comes no further than the hub's door", async () => {
      const { server, socket } = await hubBehind(kind);
      const about = await ask(server.address, "/hub/about", { "sec-fetch-site": "same-origin" });
      expect([about.status, JSON.parse(String(about.body))]).toEqual([
        200,
        expect.objectContaining({ engine: engineHere!.version }),
      ]);
      await expect(logIn(socket, newDevice(), "https://elsewhere.example")).rejects.toThrow();
      const station = await ask(server.address, "/", { accept: "text/html" });
      expect(String(station.body)).toBe("the station");
    });
  });

const analyze = "/usr/bin/systemd-analyze";

test.skipIf(!existsSync(analyze))("systemd finds nothing to say about the service of the hub", () => {
  const folder = throwAwayFolder();
  const unit = join(folder, "tram-so-hub.service");
  // The programs of that machine need not stand on this one.
  const made = serverFiles({ policies, files: [] })[".deploy/tram-so-hub.service"];
  writeFileSync(unit, made.replace("ExecStart=/usr/bin/npm ", `ExecStart=${process.execPath} `));
  const said = execFileSync(analyze, ["verify", "--man=no", unit], {
    encoding: "utf8",
    stdio: ["ignore", "pipe", "pipe"],
  });
  expect(said).toBe("");
});

test("the service starts the command that there is, in the folders that running a hub names", () => {
  const unit = serverFiles({ policies, files: [] })[".deploy/tram-so-hub.service"];
  const docs = readFileSync(join(import.meta.dirname, "../../docs/running-a-hub.md"), "utf8");
  const { scripts } = JSON.parse(readFileSync(join(import.meta.dirname, "../../package.json"), "utf8"));
  const [, script] = /ExecStart=\/usr\/bin\/npm run (\S+)\n/.exec(unit)!;
  expect(Object.keys(scripts)).toContain(script);
  for (const what of [/User=(\S+)/, /WorkingDirectory=(\S+)/, /HUB_FOLDER=(\S+)/])
    expect(docs).toContain(what.exec(unit)![1]);
});
