import { create } from "qrcode";
import { createEffect, createSignal, onCleanup } from "solid-js";
import { drawBy } from "../look/pixels-per-millimetre";
import { wholeWidth } from "./whole-points";

/** The white border around the code, in modules, as ISO/IEC 18004 requires. */
const quiet = 4;

interface QrCodeProps {
  text: string;
  label: string;
  /**
   * Words for people rather than an address: all in one piece of bytes, so that every reader takes them for UTF-8. So many
   * small squares are drawn on whole points of the glass, as large as what they stand in allows.
   */
  words?: boolean;
}

/**
 * A QR code, an address at level M, black on white in every theme. The library mixes segments by itself, so that
 * capitals stay in the compact alphanumeric mode and only a "#" costs a byte.
 */
export function QrCode(props: QrCodeProps) {
  drawBy();
  const content = () =>
    props.words ? [{ data: new TextEncoder().encode(props.text), mode: "byte" as const }] : props.text;
  const code = () => (props.words ? readByAll(content()) : create(content(), { errorCorrectionLevel: "M" })).modules;
  const side = () => code().size + 2 * quiet;
  const [drawn, setDrawn] = createSignal<SVGSVGElement>();
  createEffect(() => {
    const [svg, squares] = [drawn(), side()];
    if (svg?.parentElement && props.words) onCleanup(keepWhole(svg, svg.parentElement, squares));
  });
  return (
    <svg
      ref={setDrawn}
      class="qr"
      viewBox={`0 0 ${side()} ${side()}`}
      role="img"
      aria-label={props.label}
      shape-rendering="crispEdges"
    >
      <rect width={side()} height={side()} fill="#fff" />
      <path d={runs(code())} stroke="#000" />
    </svg>
  );
}

/** Draws the code anew on whole points whenever its room is another, as it is when the tablet is turned. */
function keepWhole(svg: SVGSVGElement, around: Element, squares: number): () => void {
  const rooms = new ResizeObserver(([room]) => {
    if (room) svg.style.width = `${wholeWidth(room.contentRect.width, squares, devicePixelRatio)}px`;
  });
  rooms.observe(around);
  return () => rooms.disconnect();
}

/**
 * jsQR, which stands behind many readers, has a wrong table for this version at level L and for no other (1 to 30
 * tried).
 */
const misread = 23;

// A bright screen has no dirt and no folds, so a long text is read sooner with larger squares than with more error
// correction.
function readByAll(content: Parameters<typeof create>[0]): ReturnType<typeof create> {
  const code = create(content, { errorCorrectionLevel: "L" });
  return code.version === misread ? create(content, { errorCorrectionLevel: "L", version: misread + 1 }) : code;
}

/** Dark modules as one path of horizontal strokes: far fewer nodes than a square for each. */
function runs({ size, data }: { size: number; data: Uint8Array }): string {
  let path = "";
  for (let row = 0; row < size; row += 1) {
    for (let from = 0; from < size; from += 1) {
      if (!data[row * size + from]) continue;
      let to = from;
      while (to < size && data[row * size + to]) to += 1;
      path += `M${from + quiet} ${row + quiet}.5h${to - from}`;
      from = to;
    }
  }
  return path;
}
