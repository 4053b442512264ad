import { A } from "@solidjs/router";
import { createSignal, Show } from "solid-js";
import { fixGuideAddress, practiseGuideAddress } from "../../domain/address-of";
import type { StepTrouble } from "../../domain/figures/step-counts";
import { troubleWords } from "../../wording/trouble-words";
import type { TeamContext } from "../team-context";
import { ProvinceNote } from "./province-note";
import { createStepTold } from "./step-told";
import { TroubleFigures } from "./trouble-figures";
import { WhoMends } from "./who-mends";

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
  return (
    <li class="card trouble-step">
      <h2>{told.step()}</h2>
      <p class="second-ink">{told.guide()}</p>
      <TroubleFigures trouble={props.trouble} worst={props.worst} />
      <WhoMends guide={props.trouble.guide} context={props.context} />
      <div class="row">
        <A class="btn main" href={fixGuideAddress(props.trouble.guide)} replace>
          {says().fix}
        </A>
        <button class="btn second" aria-expanded={noting()} onClick={() => setNoting(!noting())}>
          {says().note}
        </button>
        <A class="btn quiet" href={practiseGuideAddress(props.trouble.guide)} replace>
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
