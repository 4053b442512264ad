import { targetOf, type Step } from "../../domain/guide/guide";
import { sayPicture } from "../../drawing/say-picture";
import { drawNear } from "../../drawing/draw-step";
import { drawingWords } from "../../wording/drawing-words";

const letters = "Be Vietnam Pro,Roboto,Noto Sans,DejaVu Sans,sans-serif";

/**
 * What is to be tapped on the practice screen of a step, with the ring on it, as a picture for paper: at most `tall` of
 * the 300 units that it is wide.
 */
export function StepDrawing(props: { step: Step; tall: number }) {
  const target = () => targetOf(props.step.done);
  // It is an image, not part of the page: nothing in it can be tapped, and it prints with sharp lines.
  const source = () => {
    const drawn = drawNear(props.step.screen, target(), props.tall);
    const alone = drawn.replace("<svg ", `<svg xmlns="http://www.w3.org/2000/svg" font-family="${letters}" `);
    return `data:image/svg+xml,${encodeURIComponent(alone)}`;
  };
  return (
    <img class="paper-drawing" src={source()} alt={sayPicture(props.step.screen, target(), drawingWords().says)} />
  );
}
