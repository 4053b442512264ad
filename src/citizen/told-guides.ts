import { createEffect, createResource, createRoot, createSignal, type Accessor } from "solid-js";
import { openGuide, openToldSummaries } from "../content/catalogue";
import type { Guide, GuideSummary, ToldSummary } from "../domain/guide/guide";
import { language } from "../wording/words";

const [confirmedOnly, showConfirmedOnly] = createSignal(false);

/** Whether the office shows only those tellings that a native reader confirmed. */
export { showConfirmedOnly };

const [told, setTold] = createSignal<ReadonlyMap<string, ToldSummary>>(new Map());

/** What all guides are called in another language; none where that cannot be fetched. */
const fetchTold = async (next: string): Promise<ReadonlyMap<string, ToldSummary>> => {
  if (next === "vi") return new Map();
  const summaries = await openToldSummaries(next).catch(() => []);
  return new Map(summaries.map((one) => [one.code, one]));
};

// The language changes for all screens at once, so this belongs to none of them.
createRoot(() =>
  createEffect(() => {
    const next = language();
    void fetchTold(next).then((summaries) => next === language() && setTold(summaries));
  }),
);

/** A guide as it is told in the language of the moment; undefined in Vietnamese, or where it is not told. */
export const toldSummary = (code: string): ToldSummary | undefined => {
  const one = told().get(code);
  return one?.checkedBy || !confirmedOnly() ? one : undefined;
};

/** The title of a guide in the language of the moment, else its own. */
export const titleOf = ({ code, title }: Pick<GuideSummary, "code" | "title">): string =>
  toldSummary(code)?.title ?? title;

/** The language that the title of a guide is in. */
export const languageOf = (code: string): string => (toldSummary(code) ? language() : "vi");

/** Loads a guide as it is told in the language of the moment. */
export async function openGuideHere(code: string): Promise<Guide | undefined> {
  const guide = await openGuide(code, language());
  return guide?.unread && confirmedOnly() ? openGuide(code) : guide;
}

/** A guide as it is told in the language of the moment, and loaded anew when that changes. */
export function createGuideHere(code: Accessor<string>): Accessor<Guide | undefined> {
  const [guide] = createResource(
    () => ({ code: code(), language: language(), confirmedOnly: confirmedOnly() }),
    (asked) => openGuideHere(asked.code),
  );
  return guide;
}
