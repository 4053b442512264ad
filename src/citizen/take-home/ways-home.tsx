import { createResource, createSignal, For, Match, Show, Switch } from "solid-js";
import { openGuide } from "../../content/catalogue";
import type { GuideSummary } from "../../domain/guide/guide";
import type { Office } from "../../domain/office/office";
import { homePlace } from "../../domain/office/public-address";
import { printWords } from "../../wording/print-words";
import { language } from "../../wording/words";
import { HomeCode } from "./home-code";
import { PaperWay } from "./paper-way";
import { WordsCode } from "./words-code";

const ways = ["page", "words", "paper"] as const;
type Way = (typeof ways)[number];

interface WaysHomeProps {
  summary: GuideSummary;
  step: number | undefined;
  office: Office | undefined;
  /** Where phones find the home pages; undefined while that is not known. */
  site: string | undefined;
}

/** Three ways to take a guide home; the first one is open, and switching costs one tap. */
export function WaysHome(props: WaysHomeProps) {
  const [way, setWay] = createSignal<Way>("page");
  const [guide] = createResource(() => props.summary.code, openGuide);
  return (
    <>
      <div class="ways-home" role="group" aria-label={printWords().take.ways}>
        <For each={ways}>
          {(one) => (
            <button class="btn way-home" aria-pressed={way() === one} onClick={() => setWay(one)}>
              {printWords().take[one]}
            </button>
          )}
        </For>
      </div>
      <Switch>
        <Match when={way() === "page"}>
          <Show when={props.site}>
            {(site) => (
              <HomeCode
                title={props.summary.title}
                site={site()}
                code={props.summary.code}
                place={homePlace(props.summary, language())}
                step={props.step}
              />
            )}
          </Show>
        </Match>
        <Match when={way() === "words" && guide()}>
          {(open) => <WordsCode guide={open()} office={props.office} />}
        </Match>
        <Match when={way() === "paper" && guide()}>
          {(open) => <PaperWay guide={open()} step={props.step} office={props.office} />}
        </Match>
      </Switch>
    </>
  );
}
