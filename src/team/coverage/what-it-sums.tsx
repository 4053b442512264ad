import { A } from "@solidjs/router";
import { createMemo, createUniqueId, For, onMount, Show } from "solid-js";
import type { CoverageView } from "../../desk/live-coverage";
import { ownRowsAddress } from "../../domain/figures/own-rows";
import { figureOf, type UnitFigures } from "../../domain/figures/unit-figures";
import { addedUp, portionText, unitSum } from "../../domain/figures/unit-sums";
import type { Office } from "../../domain/office/office";
import { figuresWords } from "../../wording/figures-words";
import { FigureNumber } from "./figure-number";
import { figureTitle } from "./figure-title";

interface WhatItSumsProps {
  view: CoverageView;
  row: UnitFigures;
  what: string;
  office: Office;
  /** The rows behind the unit's own part are kept on this device. */
  isOwn: boolean;
  back: string;
}

/** What one figure of a unit sums: its own part, and that of each unit beneath, each of which leads further down. */
export function WhatItSums(props: WhatItSumsProps) {
  let head: HTMLHeadingElement | undefined;
  const id = createUniqueId();
  const says = () => figuresWords().sums;
  const sum = createMemo(() => unitSum(props.row, props.view.beneath, props.what));
  const title = () => figureTitle(props.what, props.office);
  const hasOwn = () => sum().own.have > 0 || sum().own.of > 0;
  const ownRows = () => (props.isOwn ? ownRowsAddress(props.what, props.view.period, props.row.name) : undefined);
  onMount(() => head?.focus());
  return (
    <section class="card share what-it-sums" aria-labelledby={id}>
      <A class="btn second" href={props.back} replace>
        ‹ {says().back}
      </A>
      <h2 id={id} ref={head} tabindex="-1">
        {title()}: {portionText(figureOf(props.row, props.what))}
      </h2>
      <Show when={sum().stated}>{(stated) => <p>{says().stated(stated().source, portionText(sum().listed))}</p>}</Show>
      <table class="bars" aria-labelledby={id}>
        <thead>
          <tr>
            <th scope="col">{says().part}</th>
            <th scope="col" class="number">
              {says().number}
            </th>
          </tr>
        </thead>
        <tbody>
          <Show when={hasOwn()}>
            <OwnLine text={portionText(sum().own)} href={ownRows()} />
          </Show>
          <For each={sum().beneath}>
            {({ row, portion }) => (
              <tr>
                <th scope="row">{row.name}</th>
                <td class="number">
                  <FigureNumber unit={row.unit} what={props.what} label={row.name} text={portionText(portion)} />
                </td>
              </tr>
            )}
          </For>
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{says().total}</th>
            <td class="number">{portionText(addedUp(sum()))}</td>
          </tr>
        </tfoot>
      </table>
    </section>
  );
}

/** The unit's own part, and the way to its rows where this device has them. */
function OwnLine(props: { text: string; href: string | undefined }) {
  const says = () => figuresWords().sums;
  return (
    <tr>
      <th scope="row">
        <Show when={props.href} fallback={says().own}>
          {(href) => (
            <A href={href()} replace>
              {says().ownRows}
            </A>
          )}
        </Show>
      </th>
      <td class="number">{props.text}</td>
    </tr>
  );
}
