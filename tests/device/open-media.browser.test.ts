import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { recordClip } from "../../src/device/record-clip";
import { scanCode } from "../../src/device/scan-code";

const never = new Promise<never>(() => undefined);
const minute = 60_000;

/** A camera or microphone whose lamp is lit until it is let go. */
function device() {
  const stop = vi.fn();
  return { stop, stream: { getTracks: () => [{ stop }] } as unknown as MediaStream };
}

/** A video that shows whatever it is given at once. */
function screen(): HTMLVideoElement {
  const video = document.createElement("video");
  Object.defineProperty(video, "srcObject", { value: null, writable: true });
  video.play = async () => undefined;
  return video;
}

const ask = () => vi.spyOn(navigator.mediaDevices, "getUserMedia");

beforeEach(() => void vi.useFakeTimers());
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

test("a camera that never answers is told of after a minute, and what comes later is let go", async () => {
  const { stop, stream } = device();
  let answer!: (stream: MediaStream) => void;
  ask().mockReturnValue(new Promise((resolve) => (answer = resolve)));
  const failed = vi.fn();
  scanCode(screen(), { found: () => undefined, failed });
  await vi.advanceTimersByTimeAsync(minute - 1);
  expect(failed).not.toHaveBeenCalled();
  await vi.advanceTimersByTimeAsync(1);
  expect(failed).toHaveBeenCalledOnce();
  answer(stream);
  await vi.advanceTimersByTimeAsync(0);
  expect(stop).toHaveBeenCalledOnce();
});

test("a camera that gives no picture is let go and told of", async () => {
  const { stop, stream } = device();
  ask().mockResolvedValue(stream);
  const video = screen();
  video.play = () => never;
  const failed = vi.fn();
  scanCode(video, { found: () => undefined, failed });
  await vi.advanceTimersByTimeAsync(10_000);
  expect(failed).toHaveBeenCalledOnce();
  expect(stop).toHaveBeenCalled();
});

test("a reader of the browser that never answers, or is there by name alone, gives way to ours", async () => {
  ask().mockResolvedValue(device().stream);
  const looks = vi.fn(() => never);
  vi.stubGlobal(
    "BarcodeDetector",
    class {
      static getSupportedFormats = async () => ["qr_code"];
      detect = looks;
    },
  );
  const failed = vi.fn();
  const drawn = vi.spyOn(HTMLCanvasElement.prototype, "getContext");
  const stop = scanCode(screen(), { found: () => undefined, failed });
  await vi.advanceTimersByTimeAsync(4_000);
  await vi.dynamicImportSettled();
  await vi.advanceTimersByTimeAsync(4_000);
  expect(drawn).toHaveBeenCalledOnce();
  expect(looks).toHaveBeenCalledOnce();
  expect(failed).not.toHaveBeenCalled();
  stop();
});

test("a microphone that never answers is a refusal", async () => {
  ask().mockReturnValue(never);
  const recording = expect(recordClip()).rejects.toThrow();
  await vi.advanceTimersByTimeAsync(minute);
  await recording;
});

test("a recorder that never hands over what it heard lets the microphone go", async () => {
  const { stop, stream } = device();
  ask().mockResolvedValue(stream);
  vi.stubGlobal(
    "MediaRecorder",
    class {
      state = "recording";
      start = () => undefined;
      stop = () => undefined;
    },
  );
  const recording = await recordClip();
  const refused = expect(recording.done).rejects.toThrow();
  recording.stop();
  await vi.advanceTimersByTimeAsync(10_000);
  await refused;
  expect(stop).toHaveBeenCalledOnce();
});
