import type { BroughtGuide } from "../content/home-page/practice-file";
import type { Guide } from "../domain/guide/guide";
import { bringDrawings } from "./brought-drawings";
import { bringStyle } from "./bring-style";

/** Fetches a guide with what its screens are drawn with; undefined when the pages have none at this address. */
export async function fetchGuide(address: string): Promise<Guide | undefined> {
  const answer = await fetch(address);
  if (!answer.ok) return undefined;
  const { drawings, style, ...guide } = (await answer.json()) as BroughtGuide;
  bringDrawings(drawings);
  bringStyle(style);
  return guide;
}
