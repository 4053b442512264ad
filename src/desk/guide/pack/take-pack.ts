import { aboutGuide, draft, type Draft } from "../../../domain/event";
import { isChange, type NothingNew } from "../../../domain/guide/pack/compare-guide";
import { packSender } from "../../../domain/guide/pack/pack-sender";
import type { NotWritten } from "../../../domain/request/decide";
import { mayDo, type Desk } from "../../desk";
import { writeAgain } from "../../write-again";
import { carriedWords } from "../carried-words";
import { comparedWithHere, type PackCome } from "./read-pack";

/** A lead says once that the mark of a sender is the one its office told; from then on its packs are taken. */
export async function confirmPackSender(desk: Desk, come: PackCome, by: string): Promise<"confirmed" | "not-allowed"> {
  if (!(await mayDo(desk, by, "pass-guides-on"))) return "not-allowed";
  await (await desk.guides()).keepSender(packSender(come, { by, confirmedAt: desk.now() }));
  return "confirmed";
}

export type PackTaken = "taken" | "unconfirmed" | "not-allowed" | NothingNew | NotWritten;

/**
 * Takes up what is new in the pack of a confirmed sender, all of it or nothing: the texts are on the disk before the lines that
 * name them. Citizens find it from the next sitting on. What is older, the same or in conflict here is passed over.
 */
export async function takePack(desk: Desk, come: PackCome, by: string): Promise<PackTaken> {
  if (!(await mayDo(desk, by, "pass-guides-on"))) return "not-allowed";
  const senders = await (await desk.guides()).senders();
  if (!senders.some(({ key, office }) => key === come.key && office === come.office.id)) return "unconfirmed";
  return (await writeAgain<NothingNew>(desk, by, () => linesOf(desk, come))) ?? "taken";
}

async function linesOf(desk: Desk, come: PackCome): Promise<Draft[] | NothingNew> {
  const { guides, nothing } = await comparedWithHere(desk, come.guides);
  if (nothing) return nothing;
  const [ours] = await desk.journal.things("office");
  const shelf = await desk.guides();
  const from = { office: come.office.id, name: come.office.name, mark: come.mark };
  const lines: Draft[] = [];
  for (const { code, version, mark, text, guide, state } of guides.filter((one) => isChange(one.state))) {
    // A text that the office signed itself, word for word, stays as it was made there.
    if (!(await shelf.guide(mark))) await shelf.keep({ mark, text, guide });
    if (state === "lacking") continue;
    const data = { office: ours!.id, guide: code, guideVersion: version, text: mark, from, ...carriedWords(text) };
    lines.push(draft(aboutGuide(code, version), 1, { type: "guide-taken", data }));
  }
  return lines;
}
