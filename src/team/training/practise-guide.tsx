import { A, useNavigate, useParams } from "@solidjs/router";
import { createResource, Show } from "solid-js";
import { openGuide } from "../../content/catalogue";
import { trainingAddress } from "../../domain/addresses";
import type { Guide } from "../../domain/guide/guide";
import { StepActions } from "../../practice/player/step-actions";
import { StepView } from "../../practice/player/step-view";
import { trainingWords } from "../../wording/training-words";
import { createTrainingSitting } from "./create-training-sitting";
import { RememberedFacts } from "./remembered-facts";
import "./practise-guide.css";

/** A guide as training, done alone to the end. It is recorded for the member who is signed in. */
export function PractiseGuide() {
  const params = useParams<{ code: string }>();
  const [guide] = createResource(
    () => params.code,
    (code) => openGuide(code),
  );
  return (
    <Show when={guide()} keyed>
      {(open) => <Practise guide={open} />}
    </Show>
  );
}

function Practise(props: { guide: Guide }) {
  const navigate = useNavigate();
  const { player, recorded } = createTrainingSitting(props.guide);
  const { state } = player.practice;
  return (
    <div class="practise-guide">
      <Show
        when={!state().finished}
        fallback={
          <section class="card practise-end">
            <h1>{props.guide.title}</h1>
            <p role="status">{recorded() ? trainingWords().course.recorded : trainingWords().course.notAlone}</p>
            <RememberedFacts guide={props.guide} />
            <p class="row">
              <A class="btn main" href={trainingAddress} replace>
                {trainingWords().course.back}
              </A>
              <Show when={!recorded()}>
                <button class="btn second" onClick={() => player.practice.again("alone")}>
                  {trainingWords().course.again2}
                </button>
              </Show>
            </p>
          </section>
        }
      >
        <StepView {...player} onOfferTaken={() => player.practice.next()} onLeave={() => navigate(trainingAddress)} />
        <div class="practise-actions">
          <StepActions {...player} />
          <A class="btn quiet" href={trainingAddress} replace>
            {trainingWords().course.back}
          </A>
        </div>
      </Show>
    </div>
  );
}
