import type { Guide } from "../../domain/guide/guide";
import { tellingsOf } from "./guide-page";
import { homeWords } from "./home-words";
import { listsOf } from "./other-pages";
import { previewPicture } from "./preview-picture";
import { toldIn } from "./told-guide";

/** The picture that others show of each page they are sent, by its place under /G/. */
export async function writePreviews(guides: Guide[]): Promise<Record<string, Uint8Array>> {
  const pictures: Record<string, Uint8Array> = {};
  for (const { lang, place } of listsOf(guides)) {
    const { title, lead } = homeWords[lang].list;
    const first = guides.find((guide) => toldIn(guide, lang));
    pictures[`${place}preview.png`] = await previewPicture(title, lead, first);
  }
  for (const guide of guides)
    for (const { lang, told, place } of tellingsOf(guide)) {
      const { steps, free } = homeWords[lang];
      const line = `${steps(guide.steps.length)} · ${free}`;
      pictures[`${place}preview.png`] = await previewPicture(told.title, line, guide);
    }
  return pictures;
}
