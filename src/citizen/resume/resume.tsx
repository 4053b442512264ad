import { useNavigate } from "@solidjs/router";
import { createSignal, onMount, Show } from "solid-js";
import { guidesHere } from "../../content/catalogue";
import { learnAddress } from "../../domain/address-of";
import { readResumeCode, writeResumeCode } from "../../domain/practice/resume-code";
import { typedCode } from "../../domain/practice/typed-code";
import { resumeWords } from "../../wording/resume-words";
import { Frame } from "../frame";
import { HomeButton } from "../home-button";
import { CodePad } from "./code-pad";
import "./resume.css";

/** The citizen types the short code from the sheet and continues at its step. */
export function Resume() {
  const navigate = useNavigate();
  const [typed, setTyped] = createSignal("");
  const [trouble, setTrouble] = createSignal<"wrong" | "gone">();
  const said = () => resumeWords();
  onMount(() => (document.title = said().title));
  const onGoOn = () => {
    const place = readResumeCode(typed());
    const guide = guidesHere().find(({ code }) => code === place?.code);
    setTrouble(place ? (guide && place.step <= guide.steps ? undefined : "gone") : "wrong");
    if (!trouble()) navigate(learnAddress(place!.code, place!.step), { replace: true });
  };
  return (
    <Frame actions={<HomeButton />}>
      <div class="resume">
        <div class="resume-words">
          <h1>{said().title}</h1>
          <p>{said().ask}</p>
          <p class="resume-typed" aria-live="polite">
            {typed() || "–"}
          </p>
          <Show when={trouble()} fallback={<p class="second-ink">{`${said().like} ${example()}`}</p>}>
            {(what) => (
              <p class="notice care" role="alert">
                {said()[what()]}
              </p>
            )}
          </Show>
        </div>
        <CodePad
          typed={typed()}
          onTyped={(text) => {
            setTrouble(undefined);
            setTyped(typedCode(text));
          }}
          onEnter={onGoOn}
        />
      </div>
    </Frame>
  );
}

const example = () =>
  guidesHere()
    .map(({ code }) => writeResumeCode({ code, step: 5 }))
    .find(Boolean);
