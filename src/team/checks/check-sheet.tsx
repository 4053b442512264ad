import { For } from "solid-js";
import type { ButtonToSee } from "../../domain/guide/buttons-to-see";
import { codeThere } from "../../domain/guide/code-of-office";
import type { FactHere } from "../../domain/guide/facts-here";
import type { Guide } from "../../domain/guide/guide";
import { checkWords } from "../../wording/check-words";
import "../../practice/paper/paper.css";
import "./check-sheet.css";

interface CheckSheetProps {
  guide: Guide;
  facts: readonly FactHere[];
  buttons: readonly ButtonToSee[];
  office: string;
}

const blanks = ["on", "who", "device", "app"] as const;

/** One page of a guide: what to look at on a real phone, with a box for each. It is paper only, and for staff. */
export function CheckSheet(props: CheckSheetProps) {
  const said = () => checkWords().sheet;
  return (
    <article class="paper on-paper-only a4 check-sheet">
      <p class="check-sheet-head">
        <strong>{said().title}</strong>
        <span>{props.office}</span>
      </p>
      <h1>
        {codeThere(props.guide.code)} · {props.guide.title}
      </h1>
      <p>{said().how}</p>
      <ul class="check-blanks">
        <For each={blanks}>{(blank) => <li>{said()[blank]}:</li>}</For>
      </ul>
      <Lines title={said().facts} lines={props.facts.map(factLine)} />
      <Lines
        title={checkWords().buttons}
        lines={props.buttons.map((one) => `${one.number}. ${one.do} ${checkWords().button(one.button)}`)}
      />
      <p class="check-notes">{said().notes}:</p>
      <p>{said().enter(codeThere(props.guide.code))}</p>
    </article>
  );
}

/** Most facts were read in a source: only what is not so is marked, which keeps most lines to one line of paper. */
const factLine = ({ says, certainty }: FactHere): string =>
  certainty === "read" ? says : `${says} (${checkWords().certainties[certainty]})`;

function Lines(props: { title: string; lines: readonly string[] }) {
  return (
    <table>
      <thead>
        <tr>
          <th scope="col">{props.title}</th>
          <th scope="col">{checkWords().right}</th>
          <th scope="col">{checkWords().other}</th>
        </tr>
      </thead>
      <tbody>
        <For each={props.lines}>
          {(line) => (
            <tr>
              <td>{line}</td>
              <td>
                <i class="check-box" />
              </td>
              <td>
                <i class="check-box" />
              </td>
            </tr>
          )}
        </For>
      </tbody>
    </table>
  );
}
