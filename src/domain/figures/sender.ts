import { recognise, type KnownSender, type Recognised } from "../office/known-sender";

/** An office whose signed figures are taken. */
export interface Sender extends KnownSender {
  /** The unit it speaks for. */
  unit: string;
}

export type FiguresSender = Recognised<Sender>;

/** Who sent the figures of a unit; "other": the key is known to speak for another unit. */
export const whoSent = (senders: readonly Sender[], key: string, unit: string): FiguresSender | "other" =>
  recognise(senders, key, (sender) => sender.unit === unit);
