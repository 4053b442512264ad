import type { JSX } from "solid-js";
import type { Part } from "../../domain/guide/practice-screen";
import { FieldPart } from "./field-part";
import { PaperPart } from "./paper-part";
import { AppsPart, ButtonPart, ChoicePart } from "./press-parts";
import { QrPart } from "./qr-part";
import { StatesPart } from "./states-part";
import { BubblePart, CallerPart } from "./talk-parts";
import type { Touch } from "./touch";
import { NoticePart, RowsPart, TextPart } from "./word-parts";

type Draw = { [Kind in Part["part"]]: (part: Extract<Part, { part: Kind }>, touch: Touch) => JSX.Element };

const draw: Draw = {
  text: (part) => <TextPart part={part} />,
  notice: (part) => <NoticePart part={part} />,
  rows: (part) => <RowsPart part={part} />,
  bubble: (part) => <BubblePart part={part} />,
  caller: (part) => <CallerPart part={part} />,
  states: (part) => <StatesPart part={part} />,
  field: (part, touch) => <FieldPart part={part} touch={touch} />,
  button: (part, touch) => <ButtonPart part={part} touch={touch} />,
  choice: (part, touch) => <ChoicePart part={part} touch={touch} />,
  apps: (part, touch) => <AppsPart part={part} touch={touch} />,
  paper: (part, touch) => <PaperPart part={part} touch={touch} />,
  qr: (part, touch) => <QrPart part={part} touch={touch} />,
};

/** Any one part. A part never changes while it is on show: another step brings other parts. */
export function PartView(props: { part: Part; touch: Touch }) {
  return <>{(draw[props.part.part] as (part: Part, touch: Touch) => JSX.Element)(props.part, props.touch)}</>;
}
