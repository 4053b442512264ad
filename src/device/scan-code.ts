interface Detector {
  detect(from: HTMLVideoElement): Promise<{ rawValue: string }[]>;
}
type DetectorMaker = new (options: { formats: string[] }) => Detector;

/** Often enough to feel at once, seldom enough for a slow tablet. */
const everyMs = 200;

/** True where the browser lets a page ask for a camera. */
export const mayScan = (): boolean => Boolean(navigator.mediaDevices?.getUserMedia);

/**
 * Shows the camera in a video and tells each QR code it sees, until it is stopped. `failed` is called when there is no
 * camera, or nobody allows it. No picture is kept.
 */
export function scanCode(
  video: HTMLVideoElement,
  tell: { found: (text: string) => void; failed: () => void },
): () => void {
  let stream: MediaStream | undefined;
  let over = false;
  const stop = () => {
    over = true;
    for (const track of stream?.getTracks() ?? []) track.stop();
    video.srcObject = null;
  };
  const start = async () => {
    stream = await navigator.mediaDevices.getUserMedia({ video: { facingMode: "environment" } });
    if (over) return stop();
    video.srcObject = stream;
    await video.play();
    const read = await makeReader();
    while (!over) {
      const text = await read(video).catch(() => undefined);
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

/** The browser's own reader where it has one for QR codes, else one of ours, fetched only then. */
async function makeReader(): Promise<Reader> {
  const known = (globalThis as { BarcodeDetector?: DetectorMaker & { getSupportedFormats(): Promise<string[]> } })
    .BarcodeDetector;
  const formats = await known?.getSupportedFormats().catch((): string[] => []);
  if (known && formats?.includes("qr_code")) {
    const detector = new known({ formats: ["qr_code"] });
    return async (video) => (await detector.detect(video))[0]?.rawValue;
  }
  const { default: jsqr } = await import("jsqr");
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
