// @chunk later
/// <reference lib="webworker" />
import { verifyAll, type SignedText } from "../vault/signature";

declare const self: DedicatedWorkerGlobalScope;

self.onmessage = ({ data: { id, all } }: MessageEvent<{ id: number; all: SignedText[] }>) => {
  verifyAll(all).then(
    (done) => self.postMessage({ id, done }),
    (reason: unknown) => self.postMessage({ id, fault: String(reason) }),
  );
};
