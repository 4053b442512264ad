import { join } from "node:path";
import { build, built } from "./build.mjs";
import { installIfNeeded } from "./install.mjs";
import { serve } from "./serve.mjs";
import { root } from "./tools.mjs";

const everyInterface = "0.0.0.0";
const lastPort = 65535;

async function serveOnFreePort(port) {
  try {
    return await serve(join(root, "dist"), { port, host: everyInterface });
  } catch (error) {
    if (error.code !== "EADDRINUSE" || port >= lastPort) throw error;
    console.log(`Port ${port} is taken; trying ${port + 1}.`);
    return serveOnFreePort(port + 1);
  }
}

try {
  await installIfNeeded();
  if (!built()) await build();
  const { address } = await serveOnFreePort(Number(process.env.PORT) || 4173);
  console.log(`\n  Trạm Số: ${address}\n`);
  console.log("  Other devices can read it, but installing and offline use there need an https address (see docs/).");
  console.log("  Ctrl+C stops it.");
} catch (error) {
  console.error(`\n${error.message}`);
  process.exit(1);
}
