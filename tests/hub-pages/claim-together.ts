import type { Page } from "@playwright/test";
import type { HubMachine } from "../faults/hub/hub-machine";
import type { Mutant } from "../mutants/mutants";
import { openHubPages, untilEven, type HubPages } from "./open-hub-pages";

/** Both pages are told the moment a little ahead. */
const aheadMs = 30;

const holders = (pages: readonly Page[], id: string) =>
  Promise.all(pages.map((page) => page.evaluate((of) => window.hubPage.holder(of), id)));

/** Both take the same number at the same moment; what is wrong with what each of them was told, and then reads. */
async function claimOnce({ pages, members }: HubPages, id: string): Promise<string[]> {
  const at = Date.now() + aheadMs;
  const answers = await Promise.all(
    pages.map((page, nth) =>
      page.evaluate(([of, by, when]) => window.hubPage.takeAt(of, by, when), [id, members[nth]!, at] as const),
    ),
  );
  const kept = members.filter((_, nth) => answers[nth] === undefined);
  if (kept.length !== 1) return [`${id}: ${kept.length} keep it (${answers.join(", ")})`];
  const late = Date.now() + 10_000;
  let seen = await holders(pages, id);
  while (seen.some((one) => one !== kept[0]) && Date.now() < late) seen = await holders(pages, id);
  return seen.every((one) => one === kept[0])
    ? []
    : [`${id}: ${kept[0]} keeps it, and the pages read ${seen.join(", ")}`];
}

/** Whoever keeps it gives it back, and both pages know that before they reach for it again. */
async function giveBack({ pages, members }: HubPages, id: string): Promise<void> {
  const [keeper] = await holders(pages, id);
  const nth = members.indexOf(keeper ?? "");
  const page = pages[nth];
  if (page) await page.evaluate(([of, by]) => window.hubPage.giveBack(of, by), [id, members[nth]!] as const);
  await Promise.all(
    pages.map((one) =>
      one.waitForFunction(async (of) => (await window.hubPage.holder(of)) === "", id, { polling: 10, timeout: 20_000 }),
    ),
  );
}

interface Claiming {
  tell: (line: string) => void;
  mutants?: readonly Mutant[];
  untilLost?: boolean;
  startHub?: typeof HubMachine.start;
}

/** Two Chromium pages at a real hub reach for the same number so many times; what each time went wrong. */
export async function claimTogether(
  rounds: number,
  { tell, mutants, untilLost, startHub }: Claiming,
): Promise<string[][]> {
  const office = await openHubPages({ devices: 2, ...(mutants && { mutants }), ...(startHub && { startHub }) });
  const all: string[][] = [];
  try {
    const id = await office.pages[0]!.evaluate(() => window.hubPage.ask());
    await untilEven(office.pages);
    while (all.length < rounds && !(untilLost && all.some((lost) => lost.length))) {
      const lost = await claimOnce(office, id);
      all.push(lost);
      if (all.length % 50 === 0) tell(`${all.length} of ${rounds}`);
      if (!lost.length) await giveBack(office, id);
      else if (!untilLost) break;
    }
    return all;
  } finally {
    await office.throwAway();
  }
}
