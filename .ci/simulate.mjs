import { installIfNeeded } from "./install.mjs";
import { loadModule } from "./tools.mjs";

const asked = (name, usual) => Number(process.argv.find((one) => one.startsWith(`--${name}=`))?.split("=")[1] ?? usual);
const inMemory = process.argv.includes("--memory");
const offices = asked("offices", 100);
const day = {
  devices: asked("devices", 3),
  requests: asked("requests", 12),
  contested: 0.4,
  seed: asked("seed", Math.floor(Math.random() * 1e6)),
};

if (![offices, ...Object.values(day)].every((number) => number >= 0 && Number.isFinite(number))) {
  console.error("Say --offices=, --devices=, --requests= and --seed= with a number each.");
  process.exit(1);
}
await installIfNeeded();

const tell = (sentence) => console.log(sentence);

if (process.argv.includes("--province")) {
  const { haveEngine } = await loadModule("src/hub-server/engine/have-engine.ts");
  await haveEngine(tell);
  const { provinceAtHub } = await loadModule("tests/simulate/province.ts");
  const wanted = { offices: asked("offices", 124), days: 14, requestsADay: asked("requests", 40) };
  const faults = await provinceAtHub(wanted, tell);
  for (const fault of faults) tell(`   FAULT ${fault}`);
  process.exit(faults.length ? 1 : 0);
}

/** The real engine; or, asked for, a hub in memory. */
async function openHub() {
  if (inMemory) return (await loadModule("tests/simulate/simulated-hub.ts")).memoryHub();
  const { haveEngine } = await loadModule("src/hub-server/engine/have-engine.ts");
  await haveEngine(tell);
  return (await loadModule("tests/simulate/real-hub.ts")).realHub(offices, day.devices);
}

const { simulate } = await loadModule("tests/simulate/simulate.ts");
const hub = await openHub();
const where = inMemory ? "on a hub in memory" : "on the real engine";
console.log(
  `${offices} offices with ${day.devices} devices and ${day.requests} requests each, ${where}; --seed=${day.seed}`,
);
const began = Date.now();
let use;
const { requests, lines, faults } = await simulate(hub, offices, day)
  .catch((error) => ({ requests: 0, lines: 0, faults: [error.message] }))
  .finally(() => {
    use = hub.use?.();
    return hub.throwAway?.();
  });
for (const fault of faults) console.log(`   FAULT ${fault}`);
console.log(
  `${requests} requests, ${lines} lines, ${faults.length} faults, ${((Date.now() - began) / 1000).toFixed(1)} s`,
);
if (use)
  console.log(
    `server: ${use.memoryMb} MB, ${use.mostMemoryMb} MB at most, ${use.cpuSeconds.toFixed(1)} s of processor`,
  );
process.exit(faults.length || !requests ? 1 : 0);
