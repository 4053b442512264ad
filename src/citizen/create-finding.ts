import { createMemo, createResource, type Accessor } from "solid-js";
import { guidesHere, openGuideWords, openToldSummaries } from "../content/catalogue";
import { welcome as vi } from "../wording/vi/welcome";
import { language } from "../wording/words";
import { countWish } from "./count-wish";
import { createFinder, findableIn } from "./find-guides";

/** Five rows can be seen at one glance, and fit above the keyboard of an upright tablet. */
const most = 5;

/** The guides that fit what is typed; what nobody finds is counted when the screen is left, or by `onErase`. */
export function createFinding(typed: Accessor<string>) {
  const [finder] = createResource(language, openFinder);
  const found = createMemo(() => {
    const codes = finder()?.find(typed(), most);
    return codes?.map((code) => guidesHere().find((guide) => guide.code === code)!);
  });
  const onErase = countWish(typed, (wanted) => finder()?.isMissing(wanted) ?? false);
  return { found, onErase };
}

/** The words of all guides: the Vietnamese ones, and beside them those of the language that they are told in. */
async function openFinder(reads: string) {
  const [guideWords, told] = await Promise.all([
    openGuideWords(),
    reads === "vi" ? [] : openToldSummaries(reads).catch(() => []),
  ]);
  return createFinder(
    guidesHere().map(({ code, title, topic }) =>
      findableIn(
        { ...guideWords.find((one) => one.code === code)!, title, topicWords: vi.welcome.topics[topic] },
        told.find((one) => one.code === code),
      ),
    ),
  );
}
