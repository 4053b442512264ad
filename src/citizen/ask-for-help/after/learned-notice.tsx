import { useNavigate } from "@solidjs/router";
import { createEffect, createSignal, on, onMount, Show } from "solid-js";
import { useDesk } from "../../../desk/live-desk";
import { learnStep } from "../../../desk/request/after";
import { numberAddress } from "../../../domain/addresses";
import { answeredRight, soFarOnShow, stepOnShow, type Practice } from "../../../domain/practice/practice";
import { Picture } from "../../../ui/pictures/picture";
import { turnWords } from "../../../wording/turn-words";
import { sitting } from "../../sitting";
import "../number/called-dialog.css";

/** When a citizen was helped and then does the same step alone without a hint, it is recorded as learned and praised. */
export function LearnedNotice(props: { practice: Practice }) {
  const desk = useDesk();
  const [learned, setLearned] = createSignal<number>();
  const didItAlone = () => {
    const { practice } = props;
    return practice.mode === "alone" && answeredRight(practice) && soFarOnShow(practice).hints === 0;
  };
  const onAlone = async () => {
    const [open, id] = [desk(), sitting().request];
    const here = { guide: props.practice.guide.code, step: stepOnShow(props.practice).id };
    const from = open && id ? (await open.journal.request(id))?.from : undefined;
    if (!open || !id || from?.guide !== here.guide || from.step !== here.step) return;
    if (!(await learnStep(open, id))) setLearned(from.stepNumber);
  };
  // If this cannot be saved, only the praise is missing: the step can be done again.
  createEffect(on(didItAlone, (alone) => void (alone && onAlone().catch(() => undefined))));
  return <Show when={learned()}>{(step) => <Praise step={step()} onGoOn={() => setLearned()} />}</Show>;
}

function Praise(props: { step: number; onGoOn: () => void }) {
  const navigate = useNavigate();
  let dialog!: HTMLDialogElement;
  onMount(() => dialog.showModal());
  return (
    <dialog ref={dialog} class="did-it" aria-labelledby="did-it" onCancel={() => props.onGoOn()}>
      <Picture name="done" />
      <h1 id="did-it">{turnWords().learned.title}</h1>
      <p role="status">{turnWords().learned.says(props.step)}</p>
      <div class="did-it-acts">
        <button class="btn main" onClick={() => navigate(numberAddress, { replace: true })}>
          <Picture name="done" class="icon" />
          {turnWords().learned.done}
        </button>
        <button class="btn second" onClick={() => props.onGoOn()}>
          <Picture name="go-on" class="icon" />
          {turnWords().learned.goOn}
        </button>
      </div>
    </dialog>
  );
}
