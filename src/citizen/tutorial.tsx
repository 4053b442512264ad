import { useNavigate, useParams, useSearchParams } from "@solidjs/router";
import { createResource, onCleanup, Show } from "solid-js";
import { openGuide } from "../content/catalogue";
import { createSpeech } from "../device/speech";
import type { Guide } from "../domain/guide/guide";
import { StepActions } from "../practice/player/step-actions";
import { StepView } from "../practice/player/step-view";
import { createPractice } from "../practice/player/create-practice";
import { words } from "../wording/words";
import { Frame } from "./frame";
import { Lost } from "./lost";
import { keepSitting, setAsking } from "./sitting";
import { TutorialDone } from "./tutorial-done";

/** A guide practised step by step; the address always says where, so that a reload comes back to the same step. */
export function Tutorial() {
  const params = useParams<{ code: string }>();
  const [guide] = createResource(() => params.code, openGuide);
  return (
    <Show when={!guide.loading} fallback={<Frame>{""}</Frame>}>
      <Show when={guide()} keyed fallback={<Lost />}>
        {(open) => <Practising guide={open} />}
      </Show>
    </Show>
  );
}

function Practising(props: { guide: Guide }) {
  const navigate = useNavigate();
  const params = useParams<{ step?: string }>();
  const [query] = useSearchParams<{ mode?: string }>();
  const speech = createSpeech();
  const remember = (index: number) => {
    const address = `/learn/${props.guide.code}/${index + 1}`;
    keepSitting({ practice: address });
    return address;
  };
  const practice = createPractice({
    guide: props.guide,
    mode: query.mode === "alone" || query.mode === "watch" ? query.mode : "guided",
    step: Math.min(Math.max(Number(params.step) || 1, 1), props.guide.steps.length) - 1,
    onStep: (index) => {
      speech.stop();
      navigate(remember(index), { replace: true, scroll: false });
    },
  });
  remember(practice.state().index);
  document.title = `${props.guide.title} – ${words().brand}`;
  onCleanup(speech.stop);
  const onOfferTaken = () => {
    setAsking({ from: practice.whereabouts() });
    navigate("/number", { replace: true });
  };
  return (
    <Show when={!practice.state().finished} fallback={<TutorialDone guide={props.guide} practice={practice} />}>
      <Frame whereabouts={practice.whereabouts} actions={<StepActions practice={practice} speech={speech} />}>
        <StepView practice={practice} speech={speech} onOfferTaken={onOfferTaken} />
      </Frame>
    </Show>
  );
}
