import { Show } from "solid-js";
import type { CoverageView } from "../../desk/live-coverage";
import type { UnitPlace } from "../../domain/figures/unit-figures";
import { TextField } from "../../ui/fields/text-field";
import { coverageWords } from "../../wording/coverage-words";
import { Choice } from "../choice";
import type { TeamContext } from "../team-context";
import { otherUnit, placeOptions, whatOptions } from "./stating-options";
import type { TotalTyped } from "./total-typed";

interface WhatAndWhereProps {
  context: TeamContext;
  view: CoverageView;
  here: UnitPlace;
  asked: TotalTyped;
  change: (some: Partial<TotalTyped>) => void;
}

/** Which figure a total is stated of, and of which unit: one of the list, or another by its name. */
export function WhatAndWhere(props: WhatAndWhereProps) {
  const says = () => coverageWords().state;
  return (
    <>
      <Choice
        label={says().what}
        value={props.asked.what}
        options={whatOptions(props.here.kind, props.context.view().office)}
        onChoose={(what) => props.change({ what })}
      />
      <Choice
        label={says().where}
        value={props.asked.where}
        options={placeOptions(props.here, props.view)}
        onChoose={(where) => props.change({ where })}
      />
      <Show when={props.asked.where === otherUnit}>
        <TextField
          label={says().otherName}
          value={props.asked.otherName}
          onText={(otherName) => props.change({ otherName })}
        />
      </Show>
    </>
  );
}
