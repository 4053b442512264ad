import { Show } from "solid-js";
import type { Guide } from "../../domain/guide/guide";
import { pocketGuide } from "../../domain/guide/pocket-guide";
import type { Office } from "../../domain/office/office";
import { LazyQrCode } from "../../ui/codes/lazy-qr-code";
import { printWords } from "../../wording/print-words";

/** The whole guide as words inside one code, for phones that have no network. */
export function WordsCode(props: { guide: Guide; office: Office | undefined }) {
  const said = () => printWords().take;
  const text = () => pocketGuide(props.guide, printWords().pocket, props.office);
  return (
    <Show when={text()} fallback={<p class="notice care">{said().tooLong}</p>}>
      {(words) => (
        <div class="take-home words-home">
          <div class="words-square">
            <LazyQrCode text={words()} label={said().wordsOf(props.guide.title)} words />
          </div>
          <div class="take-home-words">
            <h1>{said().words}</h1>
            <p>{said().wordsHow}</p>
            <p>{said().wordsNear}</p>
            <details>
              <summary>{said().wordsAre}</summary>
              <p class="pocket-words" lang={props.guide.language ?? "vi"}>
                {words()}
              </p>
            </details>
          </div>
        </div>
      )}
    </Show>
  );
}
