import type { BrowserContext, ConsoleMessage } from "@playwright/test";

/** What a page's console says of requests made while the station is off. */
export const stationOff = /net::ERR_(FAILED|CONNECTION_REFUSED|CONNECTION_RESET|EMPTY_RESPONSE)/;

const tellViolation = () =>
  addEventListener("securitypolicyviolation", (event) => {
    console.error(`policy violated: ${event.effectiveDirective} refused ${event.blockedURI}`);
  });

/**
 * Notes everything that must not happen behind a journey's back: uncaught errors, console errors, violations of
 * the security policy, and requests to any other place than the station.
 */
export class Watch {
  private readonly noted: string[] = [];
  private readonly expected: RegExp[] = [];

  constructor(private readonly origin: string) {}

  /** Faults that this journey causes on purpose, such as a refused connection while the station is off. */
  expect(...patterns: RegExp[]): void {
    this.expected.push(...patterns);
  }

  get faults(): string[] {
    return this.noted.filter((fault) => !this.expected.some((pattern) => pattern.test(fault)));
  }

  async over(context: BrowserContext): Promise<void> {
    context.on("weberror", (error) => this.noted.push(`uncaught: ${error.error().stack ?? error.error().message}`));
    context.on("console", (message) => this.hear(message));
    context.on("serviceworker", (worker) => worker.on("console", (message) => this.hear(message)));
    context.on("request", (request) => this.see(request.url()));
    await context.addInitScript(tellViolation);
  }

  private hear(message: ConsoleMessage): void {
    if (message.type() === "error") this.noted.push(`console: ${message.text()} (${message.location().url})`);
  }

  private see(url: string): void {
    const { protocol, origin } = new URL(url);
    if (protocol.startsWith("http") && origin !== this.origin) this.noted.push(`left the station: ${url}`);
  }
}
