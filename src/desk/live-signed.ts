import { onCleanup, type Accessor } from "solid-js";
import type { Guide } from "../domain/guide/guide";
import { signedOf, type SignedGuide } from "../domain/guide/signed-guide";
import type { Desk } from "./desk";
import { keptHere } from "./guide/own-guides-here";
import { createAnswer } from "./live-desk";

/** The latest version of a guide of the office's own, as staff see it. */
export interface SignedHere {
  code: string;
  signed: SignedGuide;
  /** Undefined where its text is not on this device. */
  guide: Guide | undefined;
  text: string | undefined;
  /** Whether citizens of this device find it. */
  stands: boolean;
}

/** Every guide of the office's own, live: of each the latest version whose text is here, else the latest there is. */
export function liveSigned(desk: Desk): Accessor<SignedHere[] | undefined> {
  const { tell, fail, read } = createAnswer<SignedHere[]>();
  const told = (signed: readonly SignedGuide[]) => void signedHere(desk, signed).then(tell, fail);
  onCleanup(desk.journal.watch(() => desk.journal.things("guide"), told, fail));
  return read;
}

async function signedHere(desk: Desk, signed: readonly SignedGuide[]): Promise<SignedHere[]> {
  if (!signed.length) return [];
  const { texts, standing } = await keptHere(desk, signed);
  const codes = [...new Set(signed.map(({ guide }) => guide))].sort();
  return codes.flatMap((code) => {
    const all = signedOf(signed, code);
    const latest = all.find(({ text }) => texts.has(text)) ?? all[0];
    if (!latest) return [];
    const kept = texts.get(latest.text);
    const withdrawn = all.find((one) => one.withdrawn && one.guideVersion >= latest.guideVersion);
    return [
      {
        code,
        signed: { ...latest, ...(withdrawn && { withdrawn: withdrawn.withdrawn! }) },
        guide: kept?.guide,
        text: kept?.text,
        stands: standing.includes(latest),
      },
    ];
  });
}
