import { existsSync } from "node:fs";
import { findChromium } from "./find-chromium.mjs";
import { run } from "./tools.mjs";

const natsServer = () => ["/usr/sbin/nats-server", "/usr/bin/nats-server"].some((place) => existsSync(place));

const mayInstall = () => existsSync("/usr/bin/apt-get") && process.getuid?.() === 0;

async function aptInstall(names) {
  const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
  const update = await run("apt-get", ["update", "-q"], { env });
  if (update.code) return update.code;
  return (await run("apt-get", ["install", "-y", "-q", "--no-install-recommends", ...names], { env })).code;
}

/** Brings what the tests need and npm cannot: a browser, and the hub's server. Says plainly what stays missing. */
export async function installDebianPackages() {
  const missing = [!findChromium() && !process.env.CHROME_PATH && "chromium", !natsServer() && "nats-server"].filter(
    Boolean,
  );
  if (missing.length && mayInstall()) {
    console.log(`Installing ${missing.join(", ")} (apt-get) …`);
    if (await aptInstall(missing)) console.log(`apt-get could not install ${missing.join(", ")}.`);
  }
  if (!findChromium())
    console.log("No Chromium, Chrome or Edge was found: install one, or set CHROME_PATH. The browser tests will fail.");
  if (!natsServer()) console.log("No nats-server here: tests of the hub are skipped.");
}
