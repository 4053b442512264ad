import { findChromium } from "../machine/find-chromium";
import type { Mutant } from "../mutants/mutants";
import { outcomeOf, type Fault, type Outcome, type Run } from "./fault";
import { loadUnder } from "./hub/load-under";
import { openInBrowser } from "./packs/open-in-browser";
import type { withstandPacks } from "./packs/withstand-packs";

const believesEveryFile: Mutant = {
  breaks: "a signed file was signed by the key it names, as it stands",
  file: "src/desk/signed-file.ts",
  find: "const genuine = await verify(file.key, textOf(file), file.signature);",
  replace: "const genuine = true;",
};

/** So many of them are opened through the button of the whole station, in a real browser. */
const inBrowser = 30;

type Withstand = { withstandPacks: typeof withstandPacks };
const under = (mutants: Mutant[]) => loadUnder<Withstand>("tests/faults/packs/withstand-packs.ts", mutants);

async function run({ tries, tell }: Run): Promise<Outcome> {
  const seed = Date.now() % 1_000_000;
  const seen = Math.min(inBrowser, Math.ceil(tries / 5));
  const shown = await openInBrowser(seen, { seed, tell });
  const all = await (await under([])).withstandPacks(tries - seen, { seed, tell });
  const quiet = () => undefined;
  const broken = await (await under([believesEveryFile])).withstandPacks(100, { seed, tell: quiet, untilLost: true });
  return outcomeOf([...shown, ...all], broken);
}

export const fault: Fault = {
  name: "packs",
  says: "a pack of guides is changed on its way: bits, fields, signatures, guides, its end, its depth, its signer",
  mutant: believesEveryFile.breaks,
  long: 5_000,
  short: 200,
  impossible: () => (findChromium() ? undefined : "needs a browser"),
  run,
};
