/** PBKDF2-SHA-256 with 600,000 rounds: what OWASP asks for (Password Storage Cheat Sheet), in WebCrypto, without WASM. */
const rounds = 600_000;

export interface SecretHash {
  salt: Uint8Array<ArrayBuffer>;
  hash: Uint8Array<ArrayBuffer>;
  rounds: number;
}

/** Hashes a secret with a new salt of 16 bytes. */
export async function hashSecret(secret: string): Promise<SecretHash> {
  const salt = crypto.getRandomValues(new Uint8Array(16));
  return { salt, hash: await derive(secret, salt, rounds), rounds };
}

/** True when the secret is the one that was hashed. */
export async function fitsHash(secret: string, kept: SecretHash): Promise<boolean> {
  const hash = await derive(secret, kept.salt, kept.rounds);
  return hash.length === kept.hash.length && hash.reduce((gap, byte, at) => gap | (byte ^ kept.hash[at]!), 0) === 0;
}

/** 32 bytes derived from a secret; guessing them costs as much as guessing its hash. */
export const stretch = (secret: string, salt: Uint8Array<ArrayBuffer>): Promise<Uint8Array<ArrayBuffer>> =>
  derive(secret, salt, rounds);

async function derive(secret: string, salt: Uint8Array<ArrayBuffer>, iterations: number) {
  const bytes = new TextEncoder().encode(secret.normalize("NFC"));
  const key = await crypto.subtle.importKey("raw", bytes, "PBKDF2", false, ["deriveBits"]);
  return new Uint8Array(
    await crypto.subtle.deriveBits({ name: "PBKDF2", hash: "SHA-256", salt, iterations }, key, 256),
  );
}
