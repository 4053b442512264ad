import { A } from "@solidjs/router";
import { createUniqueId, For, Show } from "solid-js";
import type { PromiseView } from "../desk/live-promise";
import { rulesAddressOf } from "../domain/address-of";
import "../ui/look/to-rows.css";
import type { FigureLabels } from "./figure-labels";
import { promiseRows, timeName, type PromiseCell } from "./promise-rows";
import "./promise.css";

interface PromiseCardProps {
  view: PromiseView;
  today: string;
  labels: FigureLabels;
}

/** What the office promised, and beside it the day, the week and the month; the way to promise something where it did not. */
export function PromiseCard(props: PromiseCardProps) {
  const id = createUniqueId();
  const says = () => props.labels.words.promise;
  const rows = () => promiseRows(props.view, props.labels);
  return (
    <section class="card figure promise" classList={{ "no-print": !rows().length }} aria-labelledby={id}>
      <div class="promise-head">
        <h2 id={id}>{says().title}</h2>
        <A class="btn quiet no-print" href={rulesAddressOf("promise")} replace>
          {rows().length ? says().change : says().set}
        </A>
      </div>
      <Show when={rows().length} fallback={<p class="second-ink">{says().unset}</p>}>
        <table class="bars" aria-labelledby={id}>
          <thead>
            <tr>
              <th scope="col">{props.labels.says.columns.what}</th>
              <th scope="col" class="number">
                {says().promised}
              </th>
              <For each={props.view.times}>
                {({ period }) => (
                  <th scope="col" class="number">
                    {timeName(period, props.today, props.labels)}
                  </th>
                )}
              </For>
            </tr>
          </thead>
          <tbody>
            <For each={rows()}>
              {(row) => (
                <tr>
                  <th scope="row">{row.label}</th>
                  <td class="number">{props.labels.says.percent(row.promised, 100)}</td>
                  <For each={row.cells}>{(cell) => <Cell cell={cell} label={row.label} labels={props.labels} />}</For>
                </tr>
              )}
            </For>
          </tbody>
        </table>
        <p class="small second-ink">{says().note}</p>
      </Show>
    </section>
  );
}

function Cell(props: { cell: PromiseCell; label: string; labels: FigureLabels }) {
  const says = () => props.labels.words.promise;
  const kept = () => props.cell.kept;
  const share = () => props.labels.says.percent(kept().have, kept().of);
  return (
    <td class="number" classList={{ short: props.cell.isShort }}>
      <Show when={kept().have} fallback={share()}>
        <A
          class="to-rows"
          href={props.cell.to}
          replace
          aria-label={props.labels.words.rows.see(props.label, says().of(kept().have, kept().of), share())}
        >
          {share()}
        </A>
      </Show>
      <small>
        {kept().of ? `${kept().have}/${kept().of}` : says().nobody}
        <Show when={props.cell.isShort}>
          <span class="short-mark"> {says().short}</span>
        </Show>
      </small>
    </td>
  );
}
