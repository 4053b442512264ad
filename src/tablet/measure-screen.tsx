// @chunk later
import { createSignal, onCleanup, Show } from "solid-js";
import { drawBy, keepMeasure, measuredPixelsPerMm, usualPixelsPerMm } from "../ui/look/pixels-per-millimetre";
import { printWords } from "../wording/print-words";
import "./measure-screen.css";

/** Lets a person lay a card on the screen to measure how large a millimetre is. QR codes then have their true size. */
export function MeasureScreen() {
  const [pixels, setPixels] = createSignal(measuredPixelsPerMm() ?? usualPixelsPerMm);
  const [kept, setKept] = createSignal<boolean>();
  const said = () => printWords().measureScreen;
  const onPixels = (wanted: number) => {
    setPixels(Math.min(16, Math.max(2.5, Math.round(wanted * 50) / 50)));
    setKept(undefined);
    drawBy(pixels());
  };
  drawBy(pixels());
  onCleanup(() => drawBy());
  return (
    <div class="staff-page">
      <h1>{said().title}</h1>
      <p>{said().how}</p>
      <div class="card-frame" role="img" aria-label={said().frame}>
        <span>{said().frame}</span>
      </div>
      <div class="card-size">
        <button class="btn second" onClick={() => onPixels(pixels() - 0.02)}>
          {said().narrower}
        </button>
        <input
          type="range"
          aria-label={said().size}
          min="2.5"
          max="16"
          step="0.02"
          value={pixels()}
          onInput={(event) => onPixels(event.currentTarget.valueAsNumber)}
        />
        <button class="btn second" onClick={() => onPixels(pixels() + 0.02)}>
          {said().wider}
        </button>
      </div>
      <p class="row">
        <button class="btn main" onClick={() => setKept(keepMeasure(pixels()))}>
          {said().save}
        </button>
      </p>
      <p role="status">{kept() ? said().saved : ""}</p>
      <Show when={kept() === false}>
        <p role="alert" class="fault">
          {printWords().papers.notKept}
        </p>
      </Show>
      <p class="second-ink">
        {measuredPixelsPerMm() || kept() ? said().measured(pixels().toFixed(2)) : said().usual} {said().why}
      </p>
    </div>
  );
}
