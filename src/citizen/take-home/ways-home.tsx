import { createSignal, For, lazy, Match, Show, Suspense, Switch } from "solid-js";
import type { GuideSummary } from "../../domain/guide/guide";
import { homePlace } from "../../domain/office/public-address";
import { Picture } from "../../ui/pictures/picture";
import { printWords } from "../../wording/print-words";
import { createGuideHere, languageOf, titleOf } from "../told-guides";
import type { HomeOffice } from "./create-home-office";
import { HomeCode } from "./home-code";
import { PaperWay } from "./paper-way";
import { WordsCode } from "./words-code";

const AbleWay = lazy(async () => ({ default: (await import("./able-way")).AbleWay }));

const ways = ["page", "words", "paper"] as const;
type Way = (typeof ways)[number] | "able";
const pictures = { page: "home-page", words: "words-code", paper: "on-paper", able: "able" } as const;

interface WaysHomeProps {
  summary: GuideSummary;
  step: number | undefined;
  /** Whoever did all of it alone may carry that home too; `open` says that they asked for it. */
  able: "open" | "offered" | undefined;
  /** The office, if there is one; undefined while that is not known: a paper or a code would leave it out, or change. */
  known: HomeOffice | undefined;
  /** Where phones find the home pages; undefined while that is not known. */
  site: string | undefined;
}

/** The ways to take a guide home; the first one is open, or the one that was asked for, and switching costs one tap. */
export function WaysHome(props: WaysHomeProps) {
  // A guide of the office's own has no page at home.
  const byItself = () => (props.summary.ours ? ways.filter((one) => one !== "page") : [...ways]);
  const [way, setWay] = createSignal<Way>(props.able === "open" ? "able" : byItself()[0]!);
  const offered = (): Way[] => (props.able ? [...byItself(), "able"] : byItself());
  const found = createGuideHere(() => props.summary.code);
  const guide = () => {
    const open = found();
    return open && props.known?.dated(open);
  };
  return (
    <>
      <div class="ways-home" role="group" aria-label={printWords().take.ways}>
        <For each={offered()}>
          {(one) => (
            <button class="btn way-home" aria-pressed={way() === one} onClick={() => setWay(one)}>
              <Picture name={pictures[one]} class="icon" />
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
                title={titleOf(props.summary)}
                site={site()}
                code={props.summary.code}
                place={homePlace(props.summary.code, languageOf(props.summary.code))}
                step={props.step}
              />
            )}
          </Show>
        </Match>
        <Match when={way() === "words" && guide()}>
          {(open) => <WordsCode guide={open()} office={props.known?.office} />}
        </Match>
        <Match when={way() === "paper" && guide()}>
          {(open) => <PaperWay guide={open()} step={props.step} office={props.known?.office} />}
        </Match>
        <Match when={way() === "able" && guide()}>
          {(open) => (
            <Suspense>
              <AbleWay guide={open()} office={props.known?.office} />
            </Suspense>
          )}
        </Match>
      </Switch>
    </>
  );
}
