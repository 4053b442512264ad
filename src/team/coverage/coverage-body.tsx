import { createMemo, Show } from "solid-js";
import { liveCoverage } from "../../desk/live-coverage";
import type { UnitPlace } from "../../domain/figures/unit-figures";
import { createWayBack } from "../../ui/create-way-back";
import type { TeamContext } from "../team-context";
import { CoverageCards } from "./coverage-cards";
import { FigureAddressContext } from "./figure-address";
import { Path } from "./path";
import { WhatItMeans } from "./what-it-means";
import { WhatItSums } from "./what-it-sums";

interface CoverageBodyProps {
  context: TeamContext;
  period: string;
  /** The unit that is shown, as far as it is known without any figures. */
  place: UnitPlace;
  /** The office's own unit, which the page is named after. */
  own: string;
  /** The figure whose parts are shown in place of all others. */
  figure: string | undefined;
  hrefOf: (unit: string) => string;
}

/** One unit in one month: all its figures, or what one of them sums. */
export function CoverageBody(props: CoverageBodyProps) {
  let cards: HTMLDivElement | undefined;
  const { desk } = props.context.session();
  const month = liveCoverage(desk, () => ({ period: props.period, unit: props.place.unit }));
  const here = createMemo((): UnitPlace => {
    const row = month()?.row;
    return row?.name ? { unit: row.unit, parent: row.parent, kind: row.kind, name: row.name } : props.place;
  });
  const addressOf = (unit: string, what: string) => `${props.hrefOf(unit)}&rows=${encodeURIComponent(what)}`;
  createWayBack(
    () => props.figure,
    () => cards,
  );
  return (
    <Show when={month()}>
      {(known) => (
        <FigureAddressContext.Provider value={addressOf}>
          <Path above={known().above.slice(levelOf(known().above, props.own))} hrefOf={props.hrefOf} />
          <Show when={here().unit !== props.own}>
            <h2>{here().name}</h2>
          </Show>
          <Show when={props.figure ? known().row : undefined}>
            {(row) => (
              <WhatItSums
                view={known()}
                row={row()}
                what={props.figure ?? ""}
                office={props.context.view().office}
                isOwn={here().unit === props.own}
                back={props.hrefOf(here().unit)}
              />
            )}
          </Show>
          <div ref={cards} class="coverage-cards" hidden={Boolean(props.figure)}>
            <WhatItMeans context={props.context} />
            <CoverageCards context={props.context} view={known()} here={here()} hrefOf={props.hrefOf} />
          </div>
        </FigureAddressContext.Provider>
      )}
    </Show>
  );
}

/** From the office's own unit down: what lies above it has other people's figures. */
function levelOf(above: readonly UnitPlace[], own: string): number {
  const at = above.findIndex(({ unit }) => unit === own);
  return at < 0 ? above.length : at;
}
