import { join } from "node:path";
import { build, built } from "./build.mjs";
import { installIfNeeded } from "./install.mjs";
import { loadModule, root } from "./tools.mjs";

const everyInterface = "0.0.0.0";
const lastPort = 65535;

async function serveOnFreePort(port, { serve, addressInRoom }) {
  try {
    return await serve(join(root, "dist"), { port, host: everyInterface, inRoom: addressInRoom });
  } catch (error) {
    if (error.code !== "EADDRINUSE" || port >= lastPort) throw error;
    console.log(`Port ${port} is taken; trying ${port + 1}.`);
    return serveOnFreePort(port + 1, { serve, addressInRoom });
  }
}

/** The list of the home pages, for a phone beside this machine: as an address, and as a code to hold it before. */
async function tellPhones(inRoom) {
  if (!inRoom) return console.log("  This machine is in no local network: phones cannot read from it.");
  // Asked for only now: a fresh clone has it only after installing.
  const { toString } = (await import("qrcode")).default;
  console.log(`  A phone on the same network opens the guides at ${inRoom}/G/\n`);
  console.log(await toString(`${inRoom}/G/`.toUpperCase(), { type: "terminal", small: true }));
}

try {
  await installIfNeeded();
  if (!built()) await build();
  const { serve } = await loadModule("src/build/serve.ts");
  const { addressInRoom } = await loadModule("src/build/address-in-room.ts");
  const { address, port } = await serveOnFreePort(Number(process.env.PORT) || 4173, { serve, addressInRoom });
  console.log(`\n  Trạm Số: ${address}\n`);
  await tellPhones(addressInRoom(port));
  console.log("  Other devices can read it, but installing and offline use there need an https address (see docs/).");
  console.log("  Ctrl+C stops it.");
} catch (error) {
  console.error(`\n${error.message}`);
  process.exit(1);
}
