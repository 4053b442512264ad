import { installIfNeeded } from "./install.mjs";
import { node, tools } from "./tools.mjs";

// `npm test` breaks a tenth of the promises each day; here all of them are broken.
await installIfNeeded();
const { installDebianPackages } = await import("./debian.mjs");
await installDebianPackages();
const { code } = await node(tools.vitest, ["run", "--project", "unit", "tests/mutants"], {
  env: { ...process.env, JOURNEYS_ALL: "1" },
});
process.exitCode = code;
