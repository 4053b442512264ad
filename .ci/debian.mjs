import { existsSync, mkdirSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { loadModule, run } from "./tools.mjs";

const { findChromium } = await loadModule("tests/machine/find-chromium.ts");
const { findFirefox } = await loadModule("tests/machine/find-firefox.ts");
const { findCaddy, findMimeTypes, findNginx, findOpenssl, unpacked } = await loadModule(
  "tests/machine/public-servers.ts",
);

const { engineFolder, findEngine } = await loadModule("src/hub-server/engine/find-engine.ts");
const { isAtLeast, wantedEngine } = await loadModule("src/hub-server/engine/engine-version.ts");
const { unpackEngine } = await loadModule("src/hub-server/engine/unpack-engine.ts");

const natsServer = () => isAtLeast(findEngine()?.version ?? "0", wantedEngine);

const pdftoppm = () => existsSync("/usr/bin/pdftoppm");

const libreOffice = () => existsSync("/usr/bin/soffice");

const mayInstall = () => existsSync("/usr/bin/apt-get") && process.getuid?.() === 0;

const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };

const aptUpdate = async () => (await run("apt-get", ["update", "-q"], { env })).code;

const aptInstall = async (names) =>
  (await run("apt-get", ["install", "-y", "-q", "--no-install-recommends", ...names], { env })).code;

/** Installed, nginx and Caddy would take port 80 of this machine: they are only unpacked for the tests to run them. */
async function aptUnpack(names) {
  const folder = join(unpacked, "packages");
  mkdirSync(folder, { recursive: true });
  // apt fetches as a user of its own, who may not write here; as root it then says so and fetches all the same.
  const { code } = await run("apt-get", ["download", "-q", "-o", "APT::Sandbox::User=root", ...names], {
    env,
    cwd: folder,
  });
  if (code) return code;
  for (const file of readdirSync(folder)) {
    const unpacking = await run("dpkg-deb", ["-x", join(folder, file), unpacked]);
    if (unpacking.code) return unpacking.code;
  }
  return 0;
}

async function bring(what, missing, install) {
  if (!missing.length) return;
  console.log(`${what} ${missing.join(", ")} (apt-get) …`);
  if (await install(missing)) console.log(`apt-get could not bring ${missing.join(", ")}.`);
}

/** The stable Debian has an engine that is years old; its newest release has one that runs here too, unpacked. */
async function bringEngine() {
  if (natsServer()) return;
  console.log("Unpacking nats-server of Debian sid (apt-get) …");
  if (await unpackEngine(engineFolder)) return;
  console.log(
    `No nats-server ${wantedEngine} here: tests of the hub run with an older one, or are skipped without any.`,
  );
}

const named = (wanted) => Object.keys(wanted).filter((name) => !wanted[name]);

/** Says plainly what stays missing, and what that costs. */
function tellMissing(servers) {
  if (!findChromium())
    console.log("No Chromium, Chrome or Edge was found: install one, or set CHROME_PATH. The browser tests will fail.");
  if (!servers) return;
  if (!findFirefox()) console.log("No Firefox here: the main job is not done in it, its tests are skipped.");
  if (!pdftoppm()) console.log("No poppler-utils here: printed papers are not looked at, their tests are skipped.");
  if (!findCaddy()) console.log("No Caddy here: its configuration is not tried, its tests are skipped.");
  if (!findNginx() || !findMimeTypes() || !findOpenssl())
    console.log("No nginx (or no openssl) here: its configuration is not tried, its tests are skipped.");
}

const forJourneys = () => ({
  "firefox-esr": findFirefox() || process.env.FIREFOX_PATH,
  openssl: findOpenssl(),
  "poppler-utils": pdftoppm(),
});

/**
 * Brings what the tests need and npm cannot: a browser, the hub's server, and for the journeys another browser, the public
 * servers and what draws printed papers, when this is Debian and we are root. Says plainly what stays missing.
 */
export async function installDebianPackages({ servers = true } = {}) {
  const always = { chromium: findChromium() || process.env.CHROME_PATH };
  const toInstall = named(servers ? { ...always, ...forJourneys() } : always);
  const toUnpack = servers ? named({ caddy: findCaddy(), nginx: findNginx(), "nginx-common": findMimeTypes() }) : [];
  if (mayInstall() && toInstall.length + toUnpack.length) {
    await aptUpdate();
    await bring("Installing", toInstall, aptInstall);
    await bring("Unpacking", toUnpack, aptUnpack);
  }
  await bringEngine();
  tellMissing(servers);
}

/** What opens Excel files; bringing it takes minutes, so only the long runs ask for it. */
export async function installLibreOffice() {
  if (!libreOffice() && mayInstall()) {
    await aptUpdate();
    await bring("Installing", ["libreoffice-calc-nogui"], aptInstall);
  }
  if (!libreOffice()) console.log("No LibreOffice here: Excel files are not opened, their test is skipped.");
}
