import "./view.css";
import { practiceWords } from "../../../wording/practice-words";
import { faceShape } from "./face-shape";
import type { FacePart } from "./schema";

/** A face as the camera sees it. That it is blurred, and its mouth beside its place, is drawn and also said. */
export function FaceView(props: { part: FacePart }) {
  const said = () => (props.part.blurred ? practiceWords().blurredFace : undefined);
  return (
    <svg
      class="ph-face-frame"
      data-blurred={props.part.blurred || undefined}
      viewBox="0 0 120 120"
      role={said() ? "img" : undefined}
      aria-label={said()}
      aria-hidden={!said() || undefined}
    >
      <circle class="ph-face-ground" cx="60" cy="60" r="54" />
      <path class="ph-face-clothes" d={faceShape.shoulders} />
      <path class="ph-face-skin" d={faceShape.neck + faceShape.head} />
      <path class="ph-face-hair" d={faceShape.hair} />
      <path class="ph-face-eyes" d={faceShape.eyes} />
      <circle class="ph-face-ring" cx="60" cy="60" r="54" />
    </svg>
  );
}
