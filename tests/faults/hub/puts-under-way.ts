import type { HubLog } from "../../../src/hub/hub-log";
import type { Sealed } from "../../../src/hub/log/line-seal";

const aMoment = () => new Promise((resolve) => setImmediate(resolve));

/** Knows how many puts of an office's devices the hub has not answered at this moment, and which it acknowledged. */
export class PutsUnderWay {
  private now = 0;
  readonly acknowledged: Sealed[] = [];

  /** A log whose puts are counted. */
  readonly watch = (log: HubLog): HubLog => ({
    ...log,
    put: async (subject, body) => {
      const answer = await this.count(log.put(subject, body));
      if (typeof answer === "object") this.acknowledged.push({ subject, body });
      return answer;
    },
  });

  /** Resolves as soon as there are some, and says how many. */
  async some(): Promise<number> {
    while (!this.now) await aMoment();
    return this.now;
  }

  private async count<T>(put: Promise<T>): Promise<T> {
    this.now += 1;
    try {
      return await put;
    } finally {
      this.now -= 1;
    }
  }
}
