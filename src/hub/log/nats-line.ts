import { AuthorizationError, nkeyAuthenticator, nkeys, wsconnect, type NatsConnection } from "@nats-io/nats-core";
import { LockedOut } from "../hub-log";

/** Milliseconds. A thread that signs hundreds of logins at once takes seconds for each (measured: three hundred, two seconds). */
const loginWithin = 30_000;
const silenceWithin = 5_000;
const beatEvery = 10_000;
/** After each failure twice as long, up to the last; each device waits another part of it, so that they come one by one. */
const firstWait = 500;
const longestWait = 15_000;
/** While the engine reads a new configuration it refuses whom it knows, for a moment: it is asked so often, then believed. */
const refusalsUntilBelieved = 3;
/** Somebody may have taken a device out by mistake, and put it in again. */
const lockedOutWait = 60_000;

type Line = "up" | "away" | "locked-out";
type Dialled = { connection: NatsConnection } | "refused" | "unheard";

/** Where a device's answers come; nobody else may listen there. */
const inboxOf = (seed: Uint8Array): string => `_INBOX_${nkeys.fromSeed(seed).getPublicKey()}`;

/**
 * One device's line to its hub: dials again and again, for ever, and tells how it stands. The client's own way of coming back is
 * left: it holds back what is put meanwhile, and takes a login that took too long for one that was refused.
 */
export class NatsLine {
  /** Where answers to this device come. */
  readonly inbox: string;
  private readonly seed: Uint8Array;
  private connection: NatsConnection | undefined;
  private line: Line = "away";
  private failures = 0;
  private refusals = 0;
  private closed = false;
  private watchers = new Set<(line: Line) => void>();
  private wake: () => void = () => undefined;

  /** `opened` is called with each connection before anybody hears that the line is up. */
  constructor(
    private readonly address: string,
    seed: string,
    private readonly opened: (connection: NatsConnection) => void,
  ) {
    this.seed = new TextEncoder().encode(seed);
    this.inbox = inboxOf(this.seed);
    globalThis.addEventListener?.("online", this.hurry);
    void this.keepUp();
  }

  /** The connection; undefined while there is none. Throws when the hub does not know the device any more. */
  current(): NatsConnection | undefined {
    if (this.line === "locked-out") throw new LockedOut();
    return this.connection;
  }

  watch(tell: (line: Line) => void): () => void {
    this.watchers.add(tell);
    tell(this.line);
    return () => void this.watchers.delete(tell);
  }

  /** Somebody waited in vain, or knows of a change: looks at once whether the line still stands, or dials at once. */
  readonly hurry = (): void => this.wake();

  close(): void {
    this.closed = true;
    globalThis.removeEventListener?.("online", this.hurry);
    this.watchers.clear();
    this.drop();
    this.wake();
  }

  private async keepUp(): Promise<void> {
    while (!this.closed) {
      const dialled = await this.dial();
      this.refusals = dialled === "refused" ? this.refusals + 1 : 0;
      if (typeof dialled === "object") await this.stay(dialled.connection);
      else if (this.refusals >= refusalsUntilBelieved) this.turn("locked-out");
      else if (this.line !== "locked-out") this.turn("away");
      if (!this.closed) await this.pause(this.nextWait());
    }
  }

  private async dial(): Promise<Dialled> {
    try {
      const connection = await wsconnect({
        servers: this.address,
        authenticator: nkeyAuthenticator(this.seed),
        inboxPrefix: this.inbox,
        timeout: loginWithin,
        reconnect: false,
        ignoreClusterUpdates: true,
        noAsyncTraces: true,
      });
      return { connection };
    } catch (error) {
      // The same class tells of a login that took too long, which is no refusal.
      return error instanceof AuthorizationError && /violation/i.test(error.message) ? "refused" : "unheard";
    }
  }

  /** Resolves once the connection has ended or fallen silent. */
  private async stay(connection: NatsConnection): Promise<void> {
    this.connection = connection;
    if (this.closed) return this.drop();
    this.failures = 0;
    this.opened(connection);
    this.turn("up");
    let stands = true;
    const ended = connection.closed().then(() => (stands = false));
    while (stands && !this.closed) {
      await Promise.race([ended, this.pause(beatEvery)]);
      if (stands) stands = await answers(connection);
    }
    this.drop();
    this.turn("away");
  }

  /** Waits no longer for a connection; closing one that is dead may take for ever. */
  private drop(): void {
    void this.connection?.close();
    this.connection = undefined;
  }

  private turn(line: Line): void {
    if (line === this.line) return;
    this.line = line;
    for (const tell of this.watchers) tell(line);
  }

  private nextWait(): number {
    if (this.line === "locked-out") return lockedOutWait;
    const most = Math.min(firstWait * 2 ** this.failures, longestWait);
    this.failures += 1;
    return most * (0.2 + 0.8 * Math.random());
  }

  private pause(ms: number): Promise<void> {
    return new Promise((resolve) => {
      const timer = setTimeout(resolve, ms);
      this.wake = () => {
        clearTimeout(timer);
        resolve();
      };
    });
  }
}

/** True when the hub answers in time. */
const answers = (connection: NatsConnection): Promise<boolean> =>
  new Promise((resolve) => {
    const timer = setTimeout(() => resolve(false), silenceWithin);
    const settle = (answered: boolean) => {
      clearTimeout(timer);
      resolve(answered);
    };
    connection.flush().then(
      () => settle(true),
      () => settle(false),
    );
  });
