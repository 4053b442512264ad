import { closeMedia, openMedia } from "./open-media";
import { within } from "./within";

interface Detector {
  detect(from: HTMLVideoElement): Promise<{ rawValue: string }[]>;
}
type DetectorMaker = new (options: { formats: string[] }) => Detector;

/** Often enough to feel immediate, rarely enough for a slow tablet. */
const everyMs = 200;
/** After this time a camera without a picture, or a missing reader, is reported. */
const showsWithinMs = 10_000;
/** If the browser's reader needs longer than this for one picture, the person has put the card away before. */
const looksWithinMs = 3_000;

/** True where the browser lets a page ask for a camera. */
export const mayScan = (): boolean => Boolean(navigator.mediaDevices?.getUserMedia);

/**
 * Shows the camera in a video and tells each QR code it sees, until it is stopped. `failed` is called when there is no
 * camera, nobody allows it, or it does not answer. No picture is kept.
 */
export function scanCode(
  video: HTMLVideoElement,
  tell: { found: (text: string) => void; failed: () => void },
): () => void {
  let stream: MediaStream | undefined;
  let over = false;
  const stop = () => {
    over = true;
    closeMedia(stream);
    video.srcObject = null;
  };
  const start = async () => {
    stream = await openMedia({ video: { facingMode: "environment" } });
    if (over) return stop();
    video.srcObject = stream;
    await within(showsWithinMs, video.play());
    let read = await browsersReader();
    while (!over) {
      const text = await within(looksWithinMs, read(video)).catch(async () => void (read = await ownReader()));
      if (text && !over) tell.found(text);
      await new Promise((resolve) => setTimeout(resolve, everyMs));
    }
  };
  start().catch(() => {
    if (!over) tell.failed();
    stop();
  });
  return stop;
}

type Reader = (video: HTMLVideoElement) => Promise<string | undefined>;

/** The browser's own reader where it has one for QR codes, else ours. */
async function browsersReader(): Promise<Reader> {
  const known = (globalThis as { BarcodeDetector?: DetectorMaker & { getSupportedFormats(): Promise<string[]> } })
    .BarcodeDetector;
  const asked = known && within(looksWithinMs, known.getSupportedFormats());
  const formats = await asked?.catch((): string[] => []);
  if (!known || !formats?.includes("qr_code")) return ownReader();
  const detector = new known({ formats: ["qr_code"] });
  return async (video) => (await detector.detect(video))[0]?.rawValue;
}

/** Loaded only if the browser has no reader, or one that does not work. */
async function ownReader(): Promise<Reader> {
  const { default: jsqr } = await within(showsWithinMs, import("jsqr"));
  const canvas = document.createElement("canvas");
  const paper = canvas.getContext("2d", { willReadFrequently: true })!;
  return async (video) => {
    [canvas.width, canvas.height] = [video.videoWidth, video.videoHeight];
    if (!canvas.width) return undefined;
    paper.drawImage(video, 0, 0);
    const { data, width, height } = paper.getImageData(0, 0, canvas.width, canvas.height);
    return jsqr(data, width, height)?.data;
  };
}
