import { Show } from "solid-js";
import type { Answer, Practice } from "../../domain/practice/practice";
import { offersVolunteer, stepOnShow } from "../../domain/practice/practice";
import { bringIntoSight } from "../../ui/bring-into-sight";
import { practiceWords } from "../../wording/practice-words";
import { answerWords, hintNow } from "./answer-words";
import { Sign } from "./sign";

const looks = {
  right: { sign: "tick", look: "right" },
  "wrong-part": { sign: "again", look: "again" },
  "wrong-value": { sign: "bulb", look: "right" },
  harm: { sign: "care", look: "harm" },
  "not-done": { sign: "hand", look: "again" },
  "real-data": { sign: "shield", look: "right" },
} as const;

/** What the screen answers: praise, a kind word after a wrong tap, a hint, and after three tries the offer of a person. */
export function AnswerPanel(props: { practice: Practice; onOfferTaken: () => void }) {
  const hint = () => hintNow(props.practice);
  const reason = () => {
    const plain = !props.practice.answer && !hint() && props.practice.mode !== "alone";
    return plain ? stepOnShow(props.practice).because : undefined;
  };
  return (
    <div class="step-answers" role="status" aria-live="polite" aria-label={practiceWords().answer}>
      <Show when={props.practice.answer} fallback={<Hint hint={hint()} />}>
        {(answer) => <AnswerCard answer={answer()} hint={hint()} />}
      </Show>
      <Show when={reason()}>
        <p class="step-answer" data-look="hint">
          <Sign name="bulb" />
          <span>{reason()}</span>
        </p>
      </Show>
      <Show when={offersVolunteer(props.practice)}>
        <div class="step-answer" data-look="offer" ref={bringIntoSight}>
          <span>{practiceWords().offer}</span>
          <button type="button" onClick={() => props.onOfferTaken()}>
            <Sign name="hand" />
            {practiceWords().offerTaken}
          </button>
        </div>
      </Show>
    </div>
  );
}

function AnswerCard(props: { answer: Answer; hint: string | undefined }) {
  const said = () => answerWords(props.answer);
  return (
    <div class="step-answer" data-look={looks[props.answer.kind].look}>
      <Sign name={looks[props.answer.kind].sign} />
      <div>
        <Show when={said().first}>
          <b>{said().first} </b>
        </Show>
        {said().rest}
        <Show when={props.hint}>
          <p>
            <b>{practiceWords().hint}: </b>
            {props.hint}
          </p>
        </Show>
      </div>
    </div>
  );
}

function Hint(props: { hint: string | undefined }) {
  return (
    <Show when={props.hint}>
      <p class="step-answer" data-look="hint">
        <Sign name="bulb" />
        <span>
          <b>{practiceWords().hint}: </b>
          {props.hint}
        </span>
      </p>
    </Show>
  );
}
