import type { JSX } from "solid-js";
import { tabletWords } from "../../wording/tablet-words";

export type Lamp = "good" | "care" | "bad";

/** One check: a lamp that differs by shape as well as by colour, what was found, and what can be done. */
export function HealthRow(props: { lamp: Lamp; title: string; says: string; children?: JSX.Element }) {
  return (
    <li class="health-row">
      <span class={`lamp ${props.lamp}`} role="img" aria-label={tabletWords().lamps[props.lamp]} />
      <div>
        <h2>{props.title}</h2>
        <p>{props.says}</p>
      </div>
      {props.children}
    </li>
  );
}
