import { For } from "solid-js";
import { openToldSummaries } from "../../content/catalogue";
import { createFetchedPart } from "../../ui/create-fetched-part";
import { checkWords } from "../../wording/check-words";
import { languageCodes, languages } from "../../wording/languages";

/** How many guides in each other language, or whether this one, no native reader has confirmed. */
async function countUnread(code: string): Promise<{ name: string; guides: number }[]> {
  const counts = languageCodes.map(async (language) => {
    const told = language === "vi" ? [] : await openToldSummaries(language);
    const unread = told.filter((one) => !one.checkedBy && (code === "all" || one.code === code));
    return { name: languages[language].name, guides: unread.length };
  });
  return (await Promise.all(counts)).filter(({ guides }) => guides > 0);
}

/** Says which guides were told in another language by somebody who does not speak it from home: of all, or this one. */
export function UnreadTellings(props: { code?: string }) {
  const { found } = createFetchedPart(() => props.code ?? "all", countUnread);
  return (
    <For each={found()}>
      {({ name, guides }) => (
        <p class="notice">{props.code ? checkWords().unreadHere(name) : checkWords().unread(name, guides)}</p>
      )}
    </For>
  );
}
