import { launch, type Browser, type ElementHandle, type Page } from "puppeteer-core";
import { expect } from "@playwright/test";
import { findFirefox } from "../../machine/find-firefox";

/** What a person finds by its name: a button, a link, or the field beside a label. */
function find(kind: "press" | "field", name: string): Element | undefined {
  const drawn = (one: Element) => one.getClientRects().length > 0;
  const nameOf = (one: Element) =>
    (one.getAttribute("aria-label") ?? one.textContent ?? "").replace(/\s+/g, " ").trim();
  if (kind === "press") {
    const all = [...document.querySelectorAll("button, a[href], summary, [role=radio], label")].filter(drawn);
    return all.find((one) => nameOf(one) === name) ?? all.find((one) => nameOf(one).includes(name));
  }
  const label = [...document.querySelectorAll("label")].find((one) => drawn(one) && nameOf(one).startsWith(name));
  return label?.control ?? undefined;
}

/**
 * A Firefox as it is installed, driven over the standard's own protocol: Playwright only drives a Firefox of its own making.
 * Things are found by the words people see, and pressed with a real pointer.
 */
export class Firefox {
  /** What went wrong on the page without anybody having caught it. */
  readonly faults: string[] = [];

  private constructor(
    private readonly browser: Browser,
    readonly page: Page,
  ) {
    page.on("pageerror", (fault) => this.faults.push(String(fault)));
  }

  static missing(): string | undefined {
    return findFirefox() ? undefined : "There is no Firefox on this machine.";
  }

  /** On a profile of its own; the same folder again is the same tablet, switched on once more. */
  static async open(profile: string): Promise<Firefox> {
    const how = { executablePath: findFirefox(), headless: true, userDataDir: profile };
    const browser = await launch({ browser: "firefox", ...how });
    const page = await browser.newPage();
    await page.setViewport({ width: 1280, height: 800 });
    return new Firefox(browser, page);
  }

  close = () => this.browser.close();
  goto = (address: string) => this.page.goto(address);

  /** Presses it; where the screen put another in its place before the pointer came, nothing was pressed, and that one is. */
  async press(name: string): Promise<void> {
    const pressed = async () => {
      const found = await this.found("press", name);
      const why = await found.click().then(() => undefined, String);
      if (why && !/not clickable|detached/.test(why)) throw new Error(why);
      return !why;
    };
    await expect.poll(pressed, { message: `“${name}” is pressed` }).toBe(true);
  }

  async fill(label: string, text: string): Promise<void> {
    await (await this.found("field", label)).type(text);
  }

  /** All words on the screen. */
  words = () => this.page.evaluate(() => document.body.innerText);

  async sees(words: string | RegExp): Promise<void> {
    const seen = () => this.words().catch(() => "");
    if (typeof words === "string") await expect.poll(seen).toContain(words);
    else await expect.poll(seen).toMatch(words);
  }

  private async found(kind: "press" | "field", name: string): Promise<ElementHandle<Element>> {
    let found: ElementHandle<Element> | undefined;
    const look = async () => {
      const handle = await this.page.evaluateHandle(find, kind, name).catch(() => undefined);
      found = (handle?.asElement() ?? undefined) as ElementHandle<Element> | undefined;
      return Boolean(found);
    };
    await expect.poll(look, { message: `${kind} “${name}”` }).toBe(true);
    return found!;
  }
}
