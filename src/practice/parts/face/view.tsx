import "./view.css";
import { faceShape } from "./face-shape";

/** One's own face as the camera sees it; the words around it say what to do. */
export function FaceView() {
  return (
    <svg class="ph-face-frame" viewBox="0 0 120 120" aria-hidden="true">
      <circle class="ph-face-ground" cx="60" cy="60" r="54" />
      <path class="ph-face-clothes" d={faceShape.shoulders} />
      <path class="ph-face-skin" d={faceShape.neck + faceShape.head} />
      <path class="ph-face-hair" d={faceShape.hair} />
      <path class="ph-face-eyes" d={faceShape.eyes} />
      <circle class="ph-face-ring" cx="60" cy="60" r="54" />
    </svg>
  );
}
