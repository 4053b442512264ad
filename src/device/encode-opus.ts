// @chunk later
import { within } from "./within";

/** A sentence of ten seconds takes a tenth of that on a slow tablet. */
const doneWithinMs = 20_000;
const samplesASecond = 48_000;
/** Speech at which nobody hears that it was made small: about 180 KB a minute. */
const bitsASecond = 24_000;

/** What the encoder of this browser makes of a recording: the description of the stream, and a packet for every 20 ms. */
export interface Encoded {
  head: Uint8Array;
  packets: Uint8Array[];
  samples: number;
}

/** Makes Opus of 48,000 samples a second, each from -1 to 1. Rejects where the encoder fails or never answers. */
export async function encodeOpus(samples: Float32Array): Promise<Encoded> {
  const packets: Uint8Array[] = [];
  let head: Uint8Array | undefined;
  let encoder: AudioEncoder | undefined;
  const encoded = new Promise<void>((resolve, reject) => {
    const output = (chunk: EncodedAudioChunk, about?: EncodedAudioChunkMetadata) => {
      const described = about?.decoderConfig?.description;
      if (described) head = bytesOf(described);
      const packet = new Uint8Array(chunk.byteLength);
      chunk.copyTo(packet);
      packets.push(packet);
    };
    encoder = new AudioEncoder({ output, error: reject });
    encoder.configure({ codec: "opus", sampleRate: samplesASecond, numberOfChannels: 1, bitrate: bitsASecond });
    encoder.encode(soundOf(samples));
    encoder.flush().then(resolve, reject);
  });
  try {
    await within(doneWithinMs, encoded);
  } finally {
    if (encoder && encoder.state !== "closed") encoder.close();
  }
  if (!head) throw new Error("The encoder described no stream.");
  return { head, packets, samples: samples.length };
}

const soundOf = (samples: Float32Array): AudioData =>
  new AudioData({
    format: "f32",
    sampleRate: samplesASecond,
    numberOfFrames: samples.length,
    numberOfChannels: 1,
    timestamp: 0,
    data: samples as Float32Array<ArrayBuffer>,
  });

const bytesOf = (given: AllowSharedBufferSource): Uint8Array =>
  ArrayBuffer.isView(given)
    ? new Uint8Array(given.buffer, given.byteOffset, given.byteLength).slice()
    : new Uint8Array(given).slice();
