import type { Mutant } from "../mutants/mutants";
import { outcomeOf, type Fault, type Outcome, type Run } from "./fault";
import { attacks } from "./hub/attacks";
import { noEngine } from "./hub/hub-machine";
import { loadUnder } from "./hub/load-under";
import type { withstandInsider } from "./hub/withstand";

const asksNoRole: Mutant = {
  breaks: "every reader asks whether whoever wrote a line may write it",
  file: "src/hub/belief/belief.ts",
  find: `return read.type === "later" || mayWrite(read.type, { role, own: await owners.isOwn(read) });`,
  replace: "return true;",
};

const asksNoKey: Mutant = {
  breaks: "a line counts only by the key of the device it says it is of",
  file: "src/hub/belief/signers.ts",
  find: "if (await checks.isSigned(signed, signer.key)) return signer;",
  replace: "return signer;",
};

const givesNumbers: Mutant = {
  breaks: "a phone begins no request under a tablet's number",
  file: "src/hub/belief/belief.ts",
  find: "|| by !== ofPhone || begins(line))",
  replace: "|| by !== ofPhone)",
};

const endsAnyTime: Mutant = {
  breaks: "a line that ends before the others do counts nowhere",
  file: "src/hub/shared/read-entry.ts",
  find: "entry.endsTooSoon ? undefined : seal.open(entry)",
  replace: "seal.open(entry)",
};

const passesOverAll: Mutant = {
  breaks: "a line too far ahead is in nobody's way",
  file: "src/domain/request/apply-to-request.ts",
  find: "version - before <= mostPassedOver",
  replace: "version > before",
};

const mutants = [asksNoRole, asksNoKey, givesNumbers, endsAnyTime, passesOverAll];

type Withstanding = { withstandInsider: typeof withstandInsider };
const under = (mutants: Mutant[]) => loadUnder<Withstanding>("tests/faults/hub/withstand.ts", mutants);

async function run({ tries, tell }: Run): Promise<Outcome> {
  const all = await (await under([])).withstandInsider(tries, { tell });
  const quiet = { tell: () => undefined, untilLost: true };
  const broken: string[][][] = [];
  for (const mutant of mutants) broken.push(await (await under([mutant])).withstandInsider(attacks.length, quiet));
  // Each of them has to be caught by itself.
  const caught = broken.every((lost) => outcomeOf([], lost).mutantCaught);
  return { ...outcomeOf(all, []), mutantCaught: caught };
}

export const fault: Fault = {
  name: "insider",
  says: "a volunteer's phone that was let in forges lines and headers, puts rubbish, copies and what ends at once, takes a tablet's next number, writes far ahead, and speaks as others do",
  mutant: mutants.map(({ breaks }) => breaks).join("; "),
  long: 10 * attacks.length,
  short: attacks.length,
  impossible: noEngine,
  run,
};
