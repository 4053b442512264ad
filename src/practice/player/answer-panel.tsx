import { Show } from "solid-js";
import type { Answer, Practice } from "../../domain/practice/practice";
import { offersVolunteer, soFarOnShow, stepOnShow } from "../../domain/practice/practice";
import { words } from "../../wording/words";
import { Sign } from "./sign";

const looks = {
  right: { sign: "tick", look: "right" },
  "wrong-part": { sign: "again", look: "again" },
  "wrong-value": { sign: "again", look: "again" },
  harm: { sign: "care", look: "harm" },
  "not-done": { sign: "hand", look: "again" },
  "real-data": { sign: "shield", look: "right" },
} as const;

/** What the screen answers: praise, a kind word after a wrong tap, a hint, and after three tries the offer of a person. */
export function AnswerPanel(props: { practice: Practice; onOfferTaken: () => void }) {
  const hint = () => {
    const { hints } = soFarOnShow(props.practice);
    const quiet = props.practice.answer?.kind === "right" || props.practice.answer?.kind === "real-data";
    return hints > 0 && !quiet ? stepOnShow(props.practice).hints[hints - 1] : undefined;
  };
  const reason = () => (props.practice.mode === "alone" ? undefined : stepOnShow(props.practice).because);
  return (
    <div class="answers" aria-live="polite" aria-label={words().practice.answer} role="status">
      <Show when={props.practice.answer}>{(answer) => <AnswerCard answer={answer()} />}</Show>
      <Show when={hint()}>
        <p class="card hint">
          <Sign name="bulb" />
          <span>
            <b>{words().practice.hint}: </b>
            {hint()}
          </span>
        </p>
      </Show>
      <Show when={!props.practice.answer && !hint() && reason()}>
        <p class="card hint">
          <Sign name="bulb" />
          <span>{reason()}</span>
        </p>
      </Show>
      <Show when={offersVolunteer(props.practice)}>
        <div class="card offer">
          <span>{words().practice.offer}</span>
          <button type="button" onClick={() => props.onOfferTaken()}>
            <Sign name="hand" />
            {words().practice.offerTaken}
          </button>
        </div>
      </Show>
    </div>
  );
}

function AnswerCard(props: { answer: Answer }) {
  const said = () => saidFor(props.answer);
  return (
    <div class={`card ${looks[props.answer.kind].look}`}>
      <Sign name={looks[props.answer.kind].sign} />
      <span>
        <Show when={said().first}>
          <b>{said().first} </b>
        </Show>
        {said().then}
      </span>
    </div>
  );
}

function saidFor(answer: Answer): { first?: string; then?: string } {
  const said = words().practice;
  if (answer.kind === "right") return { first: answer.stopped ? said.stoppedWell : said.right, then: answer.say };
  if (answer.kind === "wrong-part") return { then: answer.say ?? said.wrongPart };
  if (answer.kind === "wrong-value") return { then: said.wrongValue };
  if (answer.kind === "harm") return { first: said.ifReal, then: `${answer.say} ${said.onlyPractice}` };
  if (answer.kind === "not-done") return { then: said.notDone };
  return { first: said.realData, then: answer.filled ? said.realDataGoOn : undefined };
}
