import type { BrowserContext, Page } from "@playwright/test";
import { expect } from "./journey";

interface Spot {
  x: number;
  y: number;
}

/** Each third of the glass, by the words that name it. */
const columns: [RegExp, number][] = [
  [/bên trái/u, 0],
  [/bên phải/u, 2],
  [/./u, 1],
];
const rows: [RegExp, number][] = [
  [/góc trên|phía trên/u, 0],
  [/góc dưới|phía dưới/u, 2],
  [/./u, 1],
];

/** As close as fingertips are set when a hand feels its way. */
const stepOfHand = 44;

const thirdOf = (words: string, thirds: [RegExp, number][]): number => thirds.find(([named]) => named.test(words))![1];

/** A voice of the tablet that is heard here: it notes what it says and ends at once. */
export async function bringVoice(context: BrowserContext): Promise<void> {
  await context.addInitScript(() => {
    const said: string[] = [];
    speechSynthesis.getVoices = () => [{ lang: "vi-VN", localService: true } as SpeechSynthesisVoice];
    speechSynthesis.cancel = () => {};
    speechSynthesis.speak = (utterance) => {
      said.push(utterance.text);
      setTimeout(() => utterance.onend?.(new Event("end") as SpeechSynthesisEvent), 150);
    };
    Object.assign(globalThis, {
      SpeechSynthesisUtterance: class {
        constructor(readonly text: string) {}
      },
      said,
    });
  });
}

/**
 * Somebody at a tablet under a cloth: they hear what is said and touch places of the glass, and nothing else of the page
 * reaches them.
 */
export class Covered {
  readonly heard: string[] = [];
  /** What came with the last touch: a quick station answers before the finger is lifted. */
  private withTouch: string[] = [];

  constructor(
    private readonly page: Page,
    private readonly glass = page.viewportSize()!,
  ) {}

  /** What was said since the last time. */
  private async hear(): Promise<string[]> {
    const fresh = await this.page
      .evaluate(() => (globalThis as unknown as { said: string[] }).said.splice(0))
      .catch(() => []);
    this.heard.push(...fresh);
    return fresh;
  }

  /** Touches a place and gives what that place says of itself. */
  async touch({ x, y }: Spot): Promise<string> {
    await this.hear();
    await this.page.touchscreen.tap(x, y);
    this.withTouch = await this.hear();
    return this.withTouch.join("\n");
  }

  /** Waits until something like this is said, and gives it. */
  async listen(until: RegExp): Promise<string> {
    let found = this.withTouch.splice(0).find((text) => until.test(text));
    await expect
      .poll(async () => (found ??= (await this.hear()).find((text) => until.test(text))), { message: `${until}` })
      .toBeTruthy();
    return found!;
  }

  /** Feels over the part of the glass that these words name, row by row, until a place says what is looked for. */
  async find(says: RegExp, where = ""): Promise<Spot> {
    for (const spot of this.places(where)) {
      const told = await this.touch(spot);
      if (says.test(told)) return spot;
      // The hand rests on the name of the station between two touches, so that none is the second one on the same thing.
      if (/Chạm lần nữa/u.test(told)) await this.touch({ x: 100, y: 32 });
    }
    throw new Error(`Nobody finds ${says} by ear (${where}). Heard last:\n${this.heard.slice(-12).join("\n---\n")}`);
  }

  /** Finds a place and touches it a second time. */
  async do(says: RegExp, where = ""): Promise<Spot> {
    const spot = await this.find(says, where);
    await this.touch(spot);
    return spot;
  }

  private *places(where: string): Generator<Spot> {
    const { width, height } = this.glass;
    const [left, right] = where ? this.reach(thirdOf(where, columns), width) : [0, width];
    const [top, bottom] = where ? this.reach(thirdOf(where, rows), height) : [80, height];
    for (let y = top + stepOfHand / 2; y < bottom; y += stepOfHand)
      for (let x = left + stepOfHand; x < right; x += stepOfHand * 2) yield { x, y };
  }

  /** A third, and as much beside it as a hand is unsure. */
  private reach(third: number, of: number): [from: number, to: number] {
    return [Math.max(0, (third * of) / 3 - 20), Math.min(of, ((third + 1) * of) / 3 + 20)];
  }
}
