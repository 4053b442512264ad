import { For } from "solid-js";
import type { Arrived } from "../../desk/team/import-members";
import { teamWords } from "../../wording/team-words";

/** First PINs, to be printed, cut and handed out; they stay until the lead says that they are. */
export function PinSheet(props: { pins: readonly Arrived[]; office: string; onHandedOut: () => void }) {
  const says = () => teamWords().firstPins;
  return (
    <section class="card pin-sheet" aria-label={says().title}>
      <h2>{says().title}</h2>
      <p class="notice care">{says().once}</p>
      <div class="row">
        <button class="btn main" onClick={() => window.print()}>
          {says().print}
        </button>
        <button class="btn quiet" onClick={() => props.onHandedOut()}>
          {says().handedOut}
        </button>
      </div>
      <table class="printed">
        <caption>
          {props.office} · {says().title} · {says().use}
        </caption>
        <tbody>
          <For each={props.pins}>
            {({ name, pin }) => (
              <tr>
                <th scope="row">{name}</th>
                <td>{`${pin.slice(0, 3)} ${pin.slice(3)}`}</td>
              </tr>
            )}
          </For>
        </tbody>
      </table>
    </section>
  );
}
