import { A } from "@solidjs/router";
import { createSignal, For, Show } from "solid-js";
import type { StepTrouble } from "../../domain/figures/step-counts";
import { isOpen } from "../../domain/team/duty";
import { troubleWords } from "../../wording/trouble-words";
import { typedDay } from "../../wording/typed-day";
import type { TeamContext } from "../team-context";
import { ProvinceNote } from "./province-note";
import { createStepTold } from "./step-told";
import { TroubleFigures } from "./trouble-figures";

interface TroubleRowProps {
  context: TeamContext;
  trouble: StepTrouble;
  /** The trouble of the worst step, which the bars are measured by. */
  worst: number;
  between: { from: string; to: string };
}

/** One step: what goes wrong at it how often, who already mends it, and the two ways on. */
export function TroubleRow(props: TroubleRowProps) {
  const [noting, setNoting] = createSignal(false);
  const says = troubleWords;
  const told = createStepTold(() => props.trouble);
  const mended = () =>
    props.context
      .view()
      .duties.filter((duty) => isOpen(duty) && duty.what === "fix-guide" && duty.guide === props.trouble.guide);
  return (
    <li class="card trouble-step">
      <h2>{told.step()}</h2>
      <p class="second-ink">{told.guide()}</p>
      <TroubleFigures trouble={props.trouble} worst={props.worst} />
      <For each={mended()}>
        {(duty) => <p class="second-ink">{says().given(props.context.nameOf(duty.member), typedDay(duty.due))}</p>}
      </For>
      <div class="row">
        <A class="btn main" href={`/team/duties?what=fix-guide&guide=${props.trouble.guide}`} replace>
          {says().fix}
        </A>
        <button class="btn second" aria-expanded={noting()} onClick={() => setNoting(!noting())}>
          {says().note}
        </button>
        <A class="btn quiet" href={`/team/training/${props.trouble.guide}`} replace>
          {says().practise}
        </A>
      </div>
      <Show when={noting()}>
        <ProvinceNote
          office={props.context.view().office.name}
          trouble={props.trouble}
          told={told}
          {...props.between}
        />
      </Show>
    </li>
  );
}
