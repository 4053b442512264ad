import { quarterOf } from "../../domain/figures/period";
import type { Desk } from "../desk";
import { confirmSender, readFigures, takeFigures } from "../figures/import-figures";
import { stateTotal } from "../figures/state-total";
import type { Stage } from "./stage";
import { stand } from "./stand";
import { communeCode, provinceCode } from "./trial-units";

/** Officials with an account and all officials, files sent online and their target, procedures online and all there are. */
const totals = [
  { what: "officials", have: 31, of: 38 },
  { what: "dvctt", have: 212, of: 300 },
  { what: "online", have: 118, of: 164 },
] as const;

/** The lead states what only people know: totals of the quarter, with their source. */
export async function stateTotals(desk: Desk, { lead, names, today, commune }: Stage): Promise<void> {
  const name = names.communes[commune] ?? "";
  const place = { unit: communeCode(commune), parent: provinceCode, kind: "commune", name };
  for (const { what, have, of } of totals) {
    const stated = { have, of, source: names.statedBy, on: today };
    await stand(stateTotal(desk, { period: quarterOf(today), place, what, stated }, lead));
  }
}

/** The file of another commune is taken in, as if its mark had been compared. */
export async function takeFile(desk: Desk, file: string, by: string): Promise<void> {
  const come = await readFigures(desk, file);
  if ("fault" in come) throw new Error(`The trial's own file was not read: ${come.fault}.`);
  await stand(confirmSender(desk, come, by));
  await stand(takeFigures(desk, come, by));
}
