import { createUser, fromSeed } from "@nats-io/nkeys";
import { toBase64Url } from "../../vault/signature";

const textOf = new TextDecoder();
const bytesOf = (text: string) => new TextEncoder().encode(text);

/** A new key that a device logs in with, as the text of its seed. */
export const makeSeed = (): string => textOf.decode(createUser().getSeed());

/** By which name the hub knows whoever has this seed: "U" and 55 signs more. */
export const nkeyOf = (seed: string): string => fromSeed(bytesOf(seed)).getPublicKey();

/** Signs a text with the login key (Ed25519); base64url. */
export const signWithSeed = (seed: string, text: string): string =>
  toBase64Url(fromSeed(bytesOf(seed)).sign(bytesOf(text)));
