import { targetOf, type Step } from "../../domain/guide/guide";
import { sayPicture } from "../../drawing/say-picture";
import { drawStep } from "../../drawing/draw-step";
import { drawingWords } from "../../wording/drawing-words";

const letters = "Be Vietnam Pro,Roboto,Noto Sans,DejaVu Sans,sans-serif";

/** The practice screen of a step as a picture for paper, with the ring on what is to be tapped. */
export function StepDrawing(props: { step: Step }) {
  const target = () => targetOf(props.step.done);
  // It is an image, not part of the page: nothing in it can be tapped, and it prints with sharp lines.
  const source = () => {
    const drawn = drawStep(props.step.screen, target());
    const alone = drawn.replace("<svg ", `<svg xmlns="http://www.w3.org/2000/svg" font-family="${letters}" `);
    return `data:image/svg+xml,${encodeURIComponent(alone)}`;
  };
  return (
    <img class="paper-drawing" src={source()} alt={sayPicture(props.step.screen, target(), drawingWords().says)} />
  );
}
