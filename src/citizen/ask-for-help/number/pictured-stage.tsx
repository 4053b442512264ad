import { Show, type JSX } from "solid-js";
import type { Turn } from "../../../desk/read-turn";
import { Picture } from "../../../ui/pictures/picture";
import type { ShapeName } from "../../../ui/pictures/shapes-by-name";
import "./pictured-stage.css";

const pictures = {
  waiting: "waiting",
  "handed-over": "handed-over",
  "in-hand": "in-hand",
  "on-hold": "step-out",
  missed: "missed",
  appointment: "appointment",
} as const;

/** Where a turn stands, as a picture. The words to whoever is called have one in their own line. */
function pictureOf({ stage, request }: Turn): ShapeName | undefined {
  if (stage === "away") return request.way === "home-visit" ? "house" : "call";
  return stage === "called" || stage === "closed" ? undefined : pictures[stage];
}

/** The words about a stage of the turn, with its picture beside them. */
export function PicturedStage(props: { turn: Turn; children: JSX.Element }) {
  return (
    <div class="pictured-stage">
      <Show when={pictureOf(props.turn)}>{(name) => <Picture name={name()} />}</Show>
      {props.children}
    </div>
  );
}
