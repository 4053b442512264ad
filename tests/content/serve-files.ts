import { createServer } from "node:http";
import type { AddressInfo } from "node:net";

const types: Record<string, string> = {
  html: "text/html; charset=utf-8",
  js: "text/javascript; charset=utf-8",
  css: "text/css; charset=utf-8",
  svg: "image/svg+xml; charset=utf-8",
  webmanifest: "application/manifest+json",
  json: "application/json",
};

/** A plain web server over files in memory, as any host of static pages would be. */
export async function serveFiles(files: Record<string, string>) {
  const server = createServer((asked, answer) => {
    const path = new URL(asked.url ?? "/", "http://localhost").pathname.slice(1);
    const file = path.endsWith("/") ? `${path}index.html` : path;
    const text = files[file];
    answer.writeHead(text === undefined ? 404 : 200, {
      "content-type": types[file.split(".").at(-1)!] ?? "text/plain",
    });
    answer.end(text ?? files["G/404.html"]);
  });
  await new Promise<void>((resolve) => server.listen(0, "localhost", resolve));
  const close = () =>
    new Promise<void>((resolve) => {
      server.close(() => resolve());
      server.closeAllConnections();
    });
  return { address: `http://localhost:${(server.address() as AddressInfo).port}`, close };
}
