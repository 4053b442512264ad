import type { Tablet } from "../journeys/support/tablet";
import type { Mutant } from "../mutants/mutants";
import { outcomeOf, type Fault, type Outcome, type Run } from "./fault";
import { openStand, withStand, type OpenStand } from "./stand/with-stand";

const mutant: Mutant = {
  breaks: "the ballast is given away when there is no room",
  file: "src/device/ballast.ts",
  find: "await spend();",
  replace: "",
};

/** Room beyond what is taken up, in which the numbers of a morning fit before it runs out. */
const roomBytes = 60_000;
const askedAfterwards = 20;

/**
 * A tablet starts with a little more room than it uses; numbers go on until they meet its end, and twenty further. The
 * browser asks for its room only now and then, so the limit has to stand before its first write.
 */
async function fillUp(tablet: Tablet): Promise<string[]> {
  await openStand(tablet.page);
  await tablet.page.evaluate(() => window.stand.ballastGrown());
  const origin = new URL(tablet.page.url()).origin;
  await tablet.switchOff();
  await tablet.switchOn();
  const { page } = tablet;
  const session = await page.context().newCDPSession(page);
  const { usage } = await session.send("Storage.getUsageAndQuota", { origin });
  const quotaSize = usage + Math.round(Math.random() * roomBytes);
  await session.send("Storage.overrideQuotaForOrigin", { origin, quotaSize });
  await openStand(page);
  const { given, refused } = await page.evaluate((more) => window.stand.askUntilFull(more), askedAfterwards);
  await session.send("Storage.overrideQuotaForOrigin", { origin });
  const { numbers, torn } = await page.evaluate(() => window.stand.look());
  return [
    ...given.filter((number) => !numbers.includes(number)).map((number) => `${number} was lost in silence`),
    ...(numbers.length > given.length ? [`${numbers.length - given.length} numbers nobody was told of`] : []),
    ...(torn ? ["a line without its row"] : []),
    ...refused.map((reason) => `a citizen was sent away: ${reason}`),
  ];
}

async function fillOften(tries: number, broken: Mutant | undefined, tell: Run["tell"]): Promise<string[][]> {
  return withStand(broken, async ({ unpack }: OpenStand) => {
    const all: string[][] = [];
    while (all.length < tries) {
      const tablet = await unpack();
      all.push(await fillUp(tablet));
      await tablet.throwAway();
      if (all.length % 10 === 0) tell(`${all.length} of ${tries}`);
      if (broken && all.at(-1)!.length) break;
    }
    return all;
  });
}

async function run({ tries, tell }: Run): Promise<Outcome> {
  const all = await fillOften(tries, undefined, tell);
  const broken = await fillOften(3, mutant, () => undefined);
  return outcomeOf(all, broken);
}

export const fault: Fault = {
  name: "quota",
  says: "the browser runs out of room at any point of a morning; twenty more people ask",
  mutant: mutant.breaks,
  long: 100,
  short: 2,
  run,
};
