import "./view.css";
import { For } from "solid-js";
import { Picture } from "../../../ui/pictures/picture";
import { Tappable } from "../../simulator/tappable";
import type { Touch } from "../../simulator/touch";
import type { AppsPart } from "./schema";

export function AppsView(props: { part: AppsPart; touch: Touch }) {
  return (
    <div class="ph-apps">
      <For each={props.part.apps}>
        {(app) => (
          <Tappable id={app.id} touch={props.touch} class="ph-app">
            <span class="ph-app-tile" data-picture={app.picture}>
              <Picture name={app.picture} />
            </span>
            <span class="ph-app-name">{app.label}</span>
          </Tappable>
        )}
      </For>
    </div>
  );
}
