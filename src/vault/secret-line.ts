import type { SecretHash } from "./secret-hash";

/** A kept hash as one line of text, for a file or a backup. */
export const secretLine = (secret: SecretHash & { name: string }): string =>
  JSON.stringify(secret, (_key, value: unknown) => (value instanceof Uint8Array ? { bytes: [...value] } : value));

/** The hash a line was made from. */
export const readSecret = (line: string): SecretHash & { name: string } =>
  JSON.parse(line, (_key, value: { bytes?: number[] }) => (value?.bytes ? Uint8Array.from(value.bytes) : value));
