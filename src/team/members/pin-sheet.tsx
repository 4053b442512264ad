import { For } from "solid-js";
import type { Arrived } from "../../desk/team/import-members";
import { teamWords } from "../../wording/team-words";

/** Everybody's first PIN, shown once: to be printed, cut and handed over. */
export function PinSheet(props: { arrived: Arrived[]; onClose: () => void }) {
  const says = () => teamWords().file;
  return (
    <div class="pin-sheet printed">
      <p role="status">{says().done(props.arrived.length)}</p>
      <p class="notice care">{says().once}</p>
      <table>
        <caption>{says().pins}</caption>
        <tbody>
          <For each={props.arrived}>
            {({ name, pin }) => (
              <tr>
                <th scope="row">{name}</th>
                <td>{`${pin.slice(0, 3)} ${pin.slice(3)}`}</td>
              </tr>
            )}
          </For>
        </tbody>
      </table>
      <p class="row">
        <button class="btn main" onClick={() => window.print()}>
          {says().print}
        </button>
        <button class="btn quiet" onClick={() => props.onClose()}>
          {says().close}
        </button>
      </p>
    </div>
  );
}
