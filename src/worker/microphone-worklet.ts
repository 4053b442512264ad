// @chunk later
/** What an audio worklet finds around it; TypeScript's own library does not tell of it. */
interface Worklet {
  AudioWorkletProcessor: new () => { readonly port: MessagePort };
  registerProcessor(name: string, processor: new () => object): void;
}

const { AudioWorkletProcessor, registerProcessor } = globalThis as unknown as Worklet;

/** 20 ms at 48,000 samples a second. A browser hands over an eighth of that at a time. */
const frameLength = 960;

/** Hands on what the microphone hears, frame by frame. */
class Frames extends AudioWorkletProcessor {
  private frame = new Float32Array(frameLength);
  private filled = 0;

  process([input]: Float32Array[][]): boolean {
    for (const sample of input?.[0] ?? []) {
      this.frame[this.filled] = sample;
      this.filled += 1;
      if (this.filled === frameLength) this.handOn();
    }
    return true;
  }

  private handOn(): void {
    this.port.postMessage(this.frame, [this.frame.buffer]);
    this.frame = new Float32Array(frameLength);
    this.filled = 0;
  }
}

registerProcessor("frames", Frames);
