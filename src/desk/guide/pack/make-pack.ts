import { mostGuides, packBody, packFileKind, type PackedGuide } from "../../../domain/guide/pack/pack-file";
import { fingerprint } from "../../../vault/signature";
import { mayDo, type Desk } from "../../desk";
import { signFile } from "../../signed-file";
import { today } from "../../today";
import { keptHere } from "../own-guides-here";
import { packGuide } from "./pack-guide";

/** A pack as it leaves the office: its text, and the mark that is read out to whoever takes it. */
export interface PackMade {
  text: string;
  office: string;
  mark: string;
}

/** "nothing": none of these stands here. "unfit": this release would refuse one of them when it opens the pack, by its code. */
export type NotPacked = "not-allowed" | "nothing" | "too-many" | { unfit: string };

/** Makes the pack of some guides of the office's own, which citizens practise here; those of other offices never go along. */
export async function makePack(desk: Desk, codes: readonly string[], by: string): Promise<PackMade | NotPacked> {
  if (!(await mayDo(desk, by, "pass-guides-on"))) return "not-allowed";
  const [office] = await desk.journal.things("office");
  const { texts, standing } = await keptHere(desk, await desk.journal.things("guide"));
  const chosen = standing.filter(({ guide, from }) => !from && codes.includes(guide));
  if (!office || !chosen.length) return "nothing";
  if (chosen.length > mostGuides) return "too-many";
  const guides: PackedGuide[] = [];
  for (const signed of chosen) {
    const one = await packGuide(desk, signed, texts.get(signed.text)!);
    if (!one) return { unfit: signed.guide };
    guides.push(one);
  }
  const body = packBody({ office: { id: office.id, name: office.name }, madeOn: today(desk), parts: { guides } });
  const text = await signFile(desk, packFileKind, body);
  return { text, office: office.name, mark: await fingerprint(desk.identity.key) };
}
