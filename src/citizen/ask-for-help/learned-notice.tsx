import { A } from "@solidjs/router";
import { createEffect, createSignal, on, Show } from "solid-js";
import { useDesk } from "../../desk/live-desk";
import { learnStep } from "../../desk/request/learn-step";
import { answeredRight, soFarOnShow, stepOnShow, type Practice } from "../../domain/practice/practice";
import { turnWords } from "../../wording/turn-words";
import { sitting } from "../sitting";

/** After being helped: when the step is done once more alone, without a hint, it is written down as learned and praised. */
export function LearnedNotice(props: { practice: Practice }) {
  const desk = useDesk();
  const [learned, setLearned] = createSignal<number>();
  const didItAlone = () => {
    const { practice } = props;
    return practice.mode === "alone" && answeredRight(practice) && soFarOnShow(practice).hints === 0;
  };
  const onAlone = async () => {
    const [open, id] = [desk(), sitting().request];
    const from = open && id ? (await open.journal.request(id))?.from : undefined;
    const here = { guide: props.practice.guide.code, step: stepOnShow(props.practice).id };
    if (!open || !id || from?.guide !== here.guide || from.step !== here.step) return;
    if (!(await learnStep(open, id))) setLearned(from.stepNumber);
  };
  createEffect(on(didItAlone, (alone) => void (alone && onAlone())));
  return (
    <Show when={learned()}>
      {(step) => (
        <p class="notice learned" role="status">
          <strong>{turnWords().learned.title}</strong> {turnWords().learned.says(step())}{" "}
          <A href="/number" replace>
            {turnWords().learned.done}
          </A>
        </p>
      )}
    </Show>
  );
}
