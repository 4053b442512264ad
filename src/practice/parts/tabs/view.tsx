import "./view.css";
import { For } from "solid-js";
import { Picture } from "../../../ui/pictures/picture";
import { Tappable } from "../../simulator/tappable";
import type { Touch } from "../../simulator/touch";
import type { TabsPart } from "./schema";

/** The bar at the foot of an app; the tab of the page on show is marked. */
export function TabsView(props: { part: TabsPart; touch: Touch }) {
  return (
    <div class="ph-tabs">
      <For each={props.part.tabs}>
        {(tab) => (
          <Tappable id={tab.id} touch={props.touch} class="ph-tab" look={tab.chosen ? "chosen" : undefined}>
            <Picture name={tab.picture} class="ph-tab-picture" />
            <span class="ph-tab-name">{tab.label}</span>
          </Tappable>
        )}
      </For>
    </div>
  );
}
