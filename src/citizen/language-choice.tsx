import { For, Show } from "solid-js";
import { languageCodes, languages, type Language } from "../wording/languages";
import { speak } from "../wording/speak";
import { visitWords } from "../wording/visit-words";
import { language } from "../wording/words";

/** The languages of the screens, each in its own script, so that its readers find it. */
export function LanguageChoice() {
  return (
    <Show when={languageCodes.length > 2} fallback={<OtherLanguage />}>
      <Chooser />
    </Show>
  );
}

/** Of two languages, one tap leads to the other. */
function OtherLanguage() {
  const other = () => languageCodes.find((code) => code !== language())!;
  return (
    <button class="round wide" onClick={() => void speak(other())}>
      <span lang={other()}>{languages[other()].name}</span>
    </button>
  );
}

/** Of three and more, one is chosen from a list. */
function Chooser() {
  const onChoose = (field: HTMLSelectElement) =>
    speak(field.value as Language).catch(() => {
      field.value = language();
    });
  return (
    <select
      class="round wide"
      aria-label={visitWords().language}
      onChange={(event) => void onChoose(event.currentTarget)}
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
