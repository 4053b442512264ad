// @chunk later
import { createSignal, For, onCleanup, Show } from "solid-js";
import { languageCodes, languages, type Language } from "../wording/languages";
import { speak } from "../wording/speak";
import { visitWords } from "../wording/visit-words";
import { language } from "../wording/words";
import "./language-choice.css";

/** Long enough to be read slowly, and to fetch somebody who can help. */
const shownMs = 15_000;

/** The languages of the screens, each in its own script, so that its readers find it. */
export function LanguageChoice() {
  const [missing, setMissing] = createSignal<Language>();
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
      <Show when={languageCodes.length > 2} fallback={<OtherLanguage onChoose={choose} />}>
        <Chooser onChoose={choose} />
      </Show>
      <Show when={missing()}>{(code) => <NotFetched code={code()} />}</Show>
    </div>
  );
}

interface Choice {
  onChoose: (next: Language) => Promise<void>;
}

/** Of two languages, one tap leads to the other. */
function OtherLanguage(props: Choice) {
  const other = () => languageCodes.find((code) => code !== language())!;
  return (
    <button class="round wide" onClick={() => void props.onChoose(other())}>
      <span lang={other()}>{languages[other()].name}</span>
    </button>
  );
}

/** Of three and more, one is chosen from a list. */
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
