// @chunk later
import { figuresFileKind, type FiguresFile } from "../../domain/figures/figures-file";
import type { Offered } from "../../hub/figures/figure-door";
import type { Desk } from "../desk";
import { officeHere } from "../office-here";
import { signFile } from "../signed-file";
import { figuresToLeave } from "./export-figures";

/** What became of the figures that were offered: the worst that happened to a period; "nothing" where there were none. */
export type SentUp = Offered | "nothing";

const worstFirst: readonly SentUp[] = ["nobody", "away", "too-large", "put", "later", "known"];

/**
 * Offers the figures of each period to the hub, each as the signed file that a person could carry as well. What the hub has
 * already is not put again; what fails is offered again the next time.
 */
export async function sendFiguresUp(desk: Desk): Promise<SentUp> {
  const office = await officeHere(desk, desk.journal);
  if (office === undefined || !(await isWanted(desk))) return "nobody";
  const file = await figuresToLeave(desk, office);
  const answers: SentUp[] = [];
  for (const part of file?.parts ?? []) {
    const answer = await offer(desk, { ...file!, parts: [part] });
    answers.push(answer);
    if (answer === "away" || answer === "nobody") break;
  }
  return worstFirst.find((one) => answers.includes(one)) ?? "nothing";
}

/** Figures are made anew from all of a month; where they go nowhere, nobody should wait for that. */
const isWanted = (desk: Desk): Promise<boolean> =>
  new Promise((resolve) => {
    let stop = () => undefined as void;
    stop = desk.hub.figures.watch(({ sends }) => {
      resolve(sends !== undefined);
      queueMicrotask(() => stop());
    });
  });

function offer(desk: Desk, file: FiguresFile): Promise<Offered> {
  const { madeAt: _madeAt, ...says } = file;
  return desk.hub.figures.offer({
    period: file.parts[0]!.period,
    facts: JSON.stringify(says),
    file: () => signFile(desk, figuresFileKind, file),
  });
}
