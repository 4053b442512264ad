import { join, resolve } from "node:path";
import { build, built } from "./build.mjs";
import { installIfNeeded } from "./install.mjs";
import { loadModule, root } from "./tools.mjs";

const folder = resolve(process.env.HUB_FOLDER ?? join(root, "hub-state"));
const host = process.env.HOST ?? "127.0.0.1";
const port = Number(process.env.PORT ?? 4173);
const tell = (sentence) => console.log(sentence);

async function serve() {
  const { engineFor, serveHub, stopped } = await loadModule("src/hub-server/serve-hub.ts");
  // Before anything is built: whoever lacks the engine hears so at once.
  const engine = await engineFor(folder, tell);
  if (!built()) await build();
  const hub = await serveHub({ folder, engine, dist: join(root, "dist"), port, host, tell });
  console.log(`\n  Trạm Số and its hub: http://localhost:${hub.port}\n`);
  console.log(`  All that the hub keeps lies in ${folder}`);
  console.log('  An office gets its code by: npm run hub -- office "Xã …"');
  if (!hub.durable) console.log("  This engine acknowledges before the disk has it: a power cut may lose seconds.");
  console.log("  Other devices need an https address: docs/running-a-hub.md. Ctrl+C stops both.");
  await stopped();
  console.log("\n  Stopping …");
  await hub.stop();
}

async function command(verb, what) {
  const { runCommand } = await loadModule("src/hub-server/commands/run-command.ts");
  await runCommand(verb, what, { folder, tell });
}

try {
  if (!(port >= 0 && port <= 65535)) throw new Error("PORT must be a number from 0 to 65535.");
  await installIfNeeded();
  const [verb, ...what] = process.argv.slice(2);
  if (verb) await command(verb, what.join(" "));
  else await serve();
  process.exit(0);
} catch (error) {
  console.error(error.message);
  process.exit(1);
}
