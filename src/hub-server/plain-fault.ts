/** What went wrong, as one sentence for whoever runs the hub; it is shown as it stands, without where in the code it arose. */
export class PlainFault extends Error {}

/** What a fault says, whatever was thrown. */
export const saysOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));
