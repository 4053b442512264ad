/** Lets each of many through so often in a time, and a few more at once. */
export class Rate {
  private readonly used = new Map<string, { left: number; at: number }>();

  /** `most` at once, and again as many within `milliseconds`. */
  constructor(
    private readonly most: number,
    private readonly milliseconds: number,
  ) {}

  /** True while some are left for this one; it takes none. */
  has(who: string, now: number): boolean {
    return this.left(who, now) >= 1;
  }

  /** Takes one; false when none was left. */
  take(who: string, now: number): boolean {
    const left = this.left(who, now);
    if (this.used.size > 10_000) this.forget(now);
    this.used.set(who, { left: Math.max(0, left - 1), at: now });
    return left >= 1;
  }

  private left(who: string, now: number): number {
    const { left, at } = this.used.get(who) ?? { left: this.most, at: now };
    return Math.min(this.most, left + ((now - at) * this.most) / this.milliseconds);
  }

  private forget(now: number): void {
    for (const [who, { at }] of this.used) if (now - at > this.milliseconds) this.used.delete(who);
  }
}
