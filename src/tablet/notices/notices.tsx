// @chunk later
import { For } from "solid-js";
import { noticesWords } from "../../wording/notices-words";
import { shippedPackages } from "./shipped-packages";
import "./notices.css";

/** Whose work the station is made of, and on what terms: MIT, Apache-2.0 and OFL ask that this comes with every copy. */
export function Notices() {
  return (
    <div class="staff-page notices">
      <h1>{noticesWords().title}</h1>
      <p>{noticesWords().how}</p>
      <For each={shippedPackages}>
        {(one) => (
          <details class="card">
            <summary>
              <b>{one.name}</b> {one.version} · {one.licence}
            </summary>
            <pre lang="en">{one.text}</pre>
          </details>
        )}
      </For>
    </div>
  );
}
