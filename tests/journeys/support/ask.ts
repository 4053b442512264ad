import { request as askPlain } from "node:http";
import { request as askSealed } from "node:https";
import { gunzipSync } from "node:zlib";

export interface Answer {
  status: number;
  headers: Record<string, string | undefined>;
  /** Unpacked. */
  body: Buffer;
  /** Bytes that came over the line for the body. */
  sent: number;
}

/**
 * Asks a server without tidying the address, following a redirect or hiding a compression, all of which fetch does.
 * The certificates of servers on trial are of their own making.
 */
export function ask(address: string, path: string, headers: Record<string, string> = {}, method = "GET") {
  const { protocol, hostname, port } = new URL(address);
  const request = protocol === "https:" ? askSealed : askPlain;
  return new Promise<Answer>((resolve, reject) => {
    const options = { hostname, port, path, method, headers, rejectUnauthorized: false, family: 4 };
    const asked = request(options, (answer) => {
      const parts: Buffer[] = [];
      answer.on("data", (part: Buffer) => parts.push(part));
      answer.on("end", () => {
        const sent = Buffer.concat(parts);
        const body = answer.headers["content-encoding"] === "gzip" && sent.length ? gunzipSync(sent) : sent;
        resolve({ status: answer.statusCode!, headers: answer.headers as Answer["headers"], body, sent: sent.length });
      });
    });
    asked.on("error", reject).end();
  });
}
