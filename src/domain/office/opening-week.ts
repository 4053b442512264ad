/** From and to on one day, as "07:30" and "11:30". */
export interface Span {
  from: string;
  to: string;
}

/** Days the office is closed, first and last included: a holiday, Tết. */
export interface Closure {
  from: string;
  to: string;
  name: string;
}

export interface OpeningHours {
  /** Monday to Sunday; a day without spans is closed. Spans of a day stand in order. */
  week: Span[][];
  closures: Closure[];
}
