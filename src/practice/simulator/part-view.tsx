import { type Component, createComponent } from "solid-js";
import type { Part } from "../../domain/guide/practice-screen";
import { FacePart } from "./camera-parts";
import { pressedParts } from "./pressed-parts";
import { StatesPart } from "./states-part";
import { BubblePart, CallerPart } from "./talk-parts";
import type { Touch } from "./touch";
import { NoticePart, RowsPart, TextPart } from "./word-parts";

type Drawn<Of> = Component<{ part: Of; touch: Touch }>;

const draw: { [Kind in Part["part"]]: Drawn<Extract<Part, { part: Kind }>> } = {
  text: TextPart,
  notice: NoticePart,
  rows: RowsPart,
  face: FacePart,
  bubble: BubblePart,
  caller: CallerPart,
  states: StatesPart,
  ...pressedParts,
};

/** Any one part. A part never changes while it is on show: another step brings other parts. */
export function PartView(props: { part: Part; touch: Touch }) {
  return createComponent(draw[props.part.part] as Drawn<Part>, props);
}
