import { A } from "@solidjs/router";
import { createMemo, For, Show } from "solid-js";
import { openUnits } from "../../content/unit-catalogue";
import { coverageAddress } from "../../domain/addresses";
import { benTreFigures } from "../../domain/figures/ben-tre-2023";
import type { UnitFigures } from "../../domain/figures/unit-figures";
import { createFetchedPart } from "../../ui/create-fetched-part";
import { coverageWords } from "../../wording/coverage-words";
import { LevelsCard } from "./levels-card";

/** Bến Tre in March 2023: the totals as reported, and how far the list of old names bears them out. */
export function Example() {
  const says = () => coverageWords().example;
  const { found: file, pending } = createFetchedPart(() => "ben-tre-2023", openUnits);
  const rows = createMemo(() => benTreFigures(file()?.units ?? [], says().source));
  const top = () => rows().find(({ parent }) => !parent);
  const under = (unit: string) =>
    rows()
      .filter(({ parent }) => parent === unit)
      .sort((a, b) => a.name.localeCompare(b.name, "vi", { numeric: true }));
  return (
    <>
      <p>
        <A class="btn quiet" href={coverageAddress} replace>
          {says().back}
        </A>
      </p>
      <Show when={top()} fallback={<p role="status">{pending() ? says().fetching : says().offline}</p>}>
        {(province) => (
          <>
            <LevelsCard row={province()} />
            <section class="card">
              <h2>{says().list}</h2>
              <p>{says().why(listed(province()), province().stated["teams:commune"]!.of)}</p>
              <p>{says().hamlets}</p>
              <For each={under(province().unit)}>
                {(district) => (
                  <details class="fold">
                    <summary>{says().district(district.name, listed(district))}</summary>
                    <p>
                      {under(district.unit)
                        .map(({ name }) => name)
                        .join(", ")}
                    </p>
                  </details>
                )}
              </For>
            </section>
          </>
        )}
      </Show>
    </>
  );
}

const listed = (row: UnitFigures): number => row.below["listed:commune"]?.have ?? 0;
