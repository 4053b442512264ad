import { createMemo, For, Show } from "solid-js";
import type { Sending } from "../../domain/figures/sending";
import { createRows } from "../../ui/create-rows";
import { coverageWords } from "../../wording/coverage-words";
import { sendingWords } from "../../wording/sending-words";
import { fileDay, stateText } from "./sending-text";

/** A province has over a hundred communes; whoever is missing longest stands first. */
const shownAtFirst = 15;

interface SendingStateProps {
  all: readonly Sending[];
  month: string;
  /** "all", or the unit that is reminded alone. */
  onNote: (unit: string) => void;
}

/** How many have sent, who has not and since when, and folded away who has. */
export function SendingState(props: SendingStateProps) {
  const says = () => sendingWords();
  const late = createMemo(() => props.all.filter(({ isIn }) => !isIn));
  const here = createMemo(() => props.all.filter(({ isIn }) => isIn));
  const { shown, more } = createRows(shownAtFirst);
  const name = () => coverageWords().monthName(props.month);
  return (
    <>
      <p class="sending-sum" role="status">
        {late().length ? says().sent(here().length, props.all.length, name()) : says().all(props.all.length, name())}
      </p>
      <Show when={late().length}>
        <section class="card" aria-label={says().late.title(late().length)}>
          <h2>{says().late.title(late().length)}</h2>
          <p class="row">
            <button class="btn second" onClick={() => props.onNote("all")}>
              {says().late.note}
            </button>
          </p>
          <ul class="plain-list senders-late">
            <For each={late().slice(0, shown())}>{(one) => <Late one={one} onNote={props.onNote} />}</For>
          </ul>
          <Show when={late().length > shown()}>
            <button class="btn quiet" onClick={more}>
              {says().late.more(late().length - shown())}
            </button>
          </Show>
        </section>
      </Show>
      <Show when={here().length}>
        <details class="card senders-here">
          <summary>{says().here(here().length)}</summary>
          <ul class="plain-list">
            <For each={here()}>
              {(one) => (
                <li class="spread">
                  <strong>{one.name}</strong>
                  <span class="second-ink">{fileDay(one) && says().late.file(fileDay(one))}</span>
                </li>
              )}
            </For>
          </ul>
        </details>
      </Show>
    </>
  );
}

function Late(props: { one: Sending; onNote: (unit: string) => void }) {
  const says = () => sendingWords().late;
  const told = () => [stateText(props.one), fileDay(props.one) && says().file(fileDay(props.one))];
  return (
    <li>
      <span>
        <strong>{props.one.name}</strong>
        <small class="second-ink">{told().filter(Boolean).join(", ")}</small>
      </span>
      <button class="btn quiet" aria-label={says().noteTo(props.one.name)} onClick={() => props.onNote(props.one.unit)}>
        {sendingWords().note.short}
      </button>
    </li>
  );
}
