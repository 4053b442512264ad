import { A } from "@solidjs/router";
import { coverageAddress } from "../../domain/addresses";
import { coverageWords } from "../../wording/coverage-words";
import type { TeamContext } from "../team-context";
import { FiguresFile } from "./figures-file";
import { ThroughHub } from "./through-hub";
import { GoalsForm } from "./goals-form";

/** What can be done with the figures: carry them, set their goals, see those of a province as they were once reported. */
export function OwnActs(props: { context: TeamContext }) {
  return (
    <>
      <ThroughHub context={props.context} />
      <FiguresFile context={props.context} />
      <GoalsForm context={props.context} />
      <p>
        <A class="btn quiet" href={`${coverageAddress}?example=ben-tre-2023`} replace>
          {coverageWords().example.open}
        </A>
      </p>
    </>
  );
}
