// @chunk later
import { useLocation } from "@solidjs/router";
import { createSignal, For, onCleanup, Show } from "solid-js";
import { welcomeAddress } from "../domain/addresses";
import { languageCodes, languages, type Language } from "../wording/languages";
import { speak } from "../wording/speak";
import { visitWords } from "../wording/visit-words";
import { language } from "../wording/words";
import { drawnNames } from "./drawn-names";
import { FollowOffice } from "./follow-office";
import "./language-choice.css";

/** Long enough to be read slowly, and to fetch somebody who can help. */
const shownMs = 15_000;

/** The languages of the screens, each in its own script, so that its readers find it. */
export function LanguageChoice() {
  const [missing, setMissing] = createSignal<Language>();
  const place = useLocation();
  let hiding: ReturnType<typeof setTimeout> | undefined;
  onCleanup(() => clearTimeout(hiding));
  const choose = async (next: Language): Promise<void> => {
    clearTimeout(hiding);
    setMissing(undefined);
    try {
      await speak(next);
    } catch {
      setMissing(next);
      hiding = setTimeout(() => setMissing(undefined), shownMs);
    }
  };
  return (
    <div class="language-choice">
      <Show when={place.pathname === welcomeAddress} fallback={<Chooser onChoose={choose} />}>
        <SideBySide onChoose={choose} />
      </Show>
      <FollowOffice />
      <Show when={missing()}>{(code) => <NotFetched code={code()} />}</Show>
    </div>
  );
}

interface Choice {
  onChoose: (next: Language) => Promise<void>;
}

/**
 * On the welcome they stand side by side: whoever reads neither of the others finds the one in their own letters. The
 * voice of the welcome greets in the language that was tapped, where the tablet has a voice for it.
 */
function SideBySide(props: Choice) {
  return (
    <div class="segments languages" role="group" aria-label={visitWords().language}>
      <For each={languageCodes}>
        {(code) => (
          <button
            class="segment"
            lang={code}
            aria-pressed={code === language()}
            aria-label={languages[code].name}
            onClick={() => void props.onChoose(code)}
          >
            <Show when={drawnNames[code]} fallback={languages[code].name}>
              {(drawn) => (
                <svg viewBox={drawn().viewBox} aria-hidden="true">
                  <path fill="currentColor" d={drawn().d} />
                </svg>
              )}
            </Show>
          </button>
        )}
      </For>
    </div>
  );
}

/** Beside a guide there is no room for all of them. */
function Chooser(props: Choice) {
  const onChange = async (field: HTMLSelectElement) => {
    await props.onChoose(field.value as Language);
    field.value = language();
  };
  return (
    <select
      class="round wide"
      aria-label={visitWords().language}
      onChange={(event) => void onChange(event.currentTarget)}
    >
      <For each={languageCodes}>
        {(code) => (
          <option value={code} lang={code} selected={code === language()}>
            {languages[code].name}
          </option>
        )}
      </For>
    </select>
  );
}

/** Whoever asked for a language may read no other, so the row of the language brings this one sentence itself. */
function NotFetched(props: { code: Language }) {
  return (
    <p class="language-missing" role="alert">
      <span lang={props.code} dir={languages[props.code].direction}>
        {languages[props.code].notFetched}
      </span>
      <span>{visitWords().languageNotFetched}</span>
    </p>
  );
}
