// @chunk rules
import type { Guide, GuideSummary, GuideWords } from "./guide";

/** A guide of the office's own as lists and the search know it, with the mark of the text that its steps come from. */
export type OwnGuide = GuideSummary & GuideWords & { text: string };

/** A version of a guide that was signed here, whether it stands or not: open requests go on showing their step. */
export interface OwnVersion {
  code: string;
  version: number;
  text: string;
}

/** The guides of the office's own on this tablet: those that citizens find, and every version there was. */
export interface OwnGuides {
  here: OwnGuide[];
  versions: OwnVersion[];
}

export const noOwnGuides: OwnGuides = { here: [], versions: [] };

/** What lists and the search need of a guide. */
export function ownGuide(guide: Guide, text: string): OwnGuide {
  const { code, topic, title, picture, checkedOn, expiresOn, version, summary, synonyms } = guide;
  const steps = guide.steps.length;
  return { code, topic, title, picture, checkedOn, expiresOn, version, summary, synonyms, steps, ours: true, text };
}
