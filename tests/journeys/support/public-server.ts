import { execFileSync, spawn, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer, type AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { connect } from "node:tls";
import { findCaddy, findMimeTypes, findNginx, findOpenssl } from "../../machine/public-servers";
import type { Serving } from "./station";

interface Setting {
  /** The build to serve, or the public part of it. */
  folder: string;
  /** Where the configuration of that very build lies. */
  configuration: string;
  ports: { https: number; http: number };
  /** A folder of the server's own. */
  desk: string;
  /** Where a hub listens, such as "127.0.0.1:4173"; where the configuration says, unless another one is named. */
  hub?: string | undefined;
}

type Prepare = (setting: Setting) => { command: string; args: string[]; ready: RegExp; env?: Record<string, string> };

/** Caddy reads the build's own file; ports and a certificate of its own making are all that is told beside it. */
const caddy: Prepare = ({ folder, configuration, ports, desk, hub }) => {
  const place = `http_port ${ports.http}\n\thttps_port ${ports.https}\n\tstorage file_system ${desk}`;
  const options = `{\n\tadmin off\n\tskip_install_trust\n\t${place}\n}\n`;
  writeFileSync(join(desk, "Caddyfile"), `${options}import ${join(configuration, "Caddyfile")}\n`);
  return {
    command: findCaddy()!,
    args: ["run", "--adapter", "caddyfile", "--config", join(desk, "Caddyfile")],
    ready: /serving initial configuration/,
    env: {
      TRAM_SO_SITE: `https://localhost:${ports.https}`,
      TRAM_SO_FOLDER: folder,
      HOME: desk,
      ...(hub && { TRAM_SO_HUB: hub }),
    },
  };
};

/** nginx knows no variables for names and ports: exactly these are put into the build's own file. */
const nginx: Prepare = ({ folder, configuration, ports, desk, hub = "127.0.0.1:4173" }) => {
  const text = readFileSync(join(configuration, "nginx.conf"), "utf8");
  const host = /server_name (\S+);/.exec(text)![1]!;
  const certificate = certify(desk);
  const changes: [string, string][] = [
    ["\tlisten [::]:80;\n", ""],
    ["\tlisten [::]:443 ssl http2;\n", ""],
    ["listen 80;", `listen 127.0.0.1:${ports.http};`],
    ["listen 443 ssl http2;", `listen 127.0.0.1:${ports.https} ssl http2;`],
    [`/etc/letsencrypt/live/${host}/fullchain.pem`, certificate.cert],
    [`/etc/letsencrypt/live/${host}/privkey.pem`, certificate.key],
    ["root /srv/tram-so;", `root ${folder};`],
    ["proxy_pass http://127.0.0.1:4173;", `proxy_pass http://${hub};`],
    [`return 308 https://${host}$request_uri;`, `return 308 https://localhost:${ports.https}$request_uri;`],
  ];
  const site = changes.reduce((now, [from, to]) => {
    if (now.split(from).length !== 2) throw new Error(`nginx.conf should hold ${from} once.`);
    return now.replace(from, () => to);
  }, text);
  writeFileSync(join(desk, "site.conf"), site.replaceAll(`server_name ${host};`, "server_name localhost;"));
  writeFileSync(join(desk, "nginx.conf"), aroundNginx(desk));
  return {
    command: findNginx()!,
    args: ["-p", desk, "-c", join(desk, "nginx.conf"), "-e", "stderr"],
    ready: /start worker processes/,
  };
};

// What Debian's own nginx.conf gives: content types, gzip for HTML alone, and a log of every visit.
const aroundNginx = (desk: string) => `
daemon off;
${process.getuid?.() === 0 ? "user root;" : ""}
pid ${desk}/nginx.pid;
error_log stderr notice;
events { }
http {
	include ${findMimeTypes()};
	default_type application/octet-stream;
	access_log ${desk}/visits.log;
	gzip on;
	${["client_body", "proxy", "fastcgi", "uwsgi", "scgi"].map((name) => `${name}_temp_path ${desk}/${name};`).join(" ")}
	include ${desk}/site.conf;
}
`;

function certify(desk: string): { cert: string; key: string } {
  const [cert, key] = [join(desk, "cert.pem"), join(desk, "key.pem")];
  const kind = ["-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256", "-nodes", "-days", "2"];
  const name = ["-subj", "/CN=localhost", "-addext", "subjectAltName=DNS:localhost"];
  execFileSync(findOpenssl()!, ["req", "-x509", ...kind, ...name, "-keyout", key, "-out", cert], { stdio: "pipe" });
  return { cert, key };
}

const shakesHands = (port: number) =>
  new Promise<boolean>((resolve) => {
    const socket = connect({ host: "127.0.0.1", port, servername: "localhost", rejectUnauthorized: false });
    socket.once("secureConnect", () => (socket.destroy(), resolve(true)));
    socket.once("error", () => resolve(false));
  });

async function freePort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  await new Promise((closed) => server.close(closed));
  return port;
}

/** The servers a public site may stand behind, and whether this machine has them. */
export const publicServers = [
  { name: "Caddy", prepare: caddy, here: () => Boolean(findCaddy()) },
  { name: "nginx", prepare: nginx, here: () => Boolean(findNginx() && findMimeTypes() && findOpenssl()) },
];
export type PublicServerKind = (typeof publicServers)[number];

/** A real server with the configuration that the build wrote for it, on two free ports of this machine. */
export class PublicServer implements Serving {
  private running: ChildProcess | undefined;
  private said = "";
  private readonly desk = mkdtempSync(join(tmpdir(), "server-"));

  private constructor(
    private readonly kind: PublicServerKind,
    private readonly place: Pick<Setting, "folder" | "configuration" | "ports" | "hub">,
  ) {}

  /** `part: "G"` deploys the home pages alone, as on a site for phones; `hub` is where a hub listens on this machine. */
  static async open(
    kind: PublicServerKind,
    build: string,
    { part, hub }: { part?: "G"; hub?: string } = {},
  ): Promise<PublicServer> {
    const ports = { https: await freePort(), http: await freePort() };
    const folder = part ? mkdtempSync(join(tmpdir(), "public-")) : build;
    if (part) cpSync(join(build, part), join(folder, part), { recursive: true });
    const server = new PublicServer(kind, { folder, configuration: join(build, ".deploy"), ports, hub });
    await server.start();
    return server;
  }

  get port(): number {
    return this.place.ports.https;
  }

  get address(): string {
    return `https://localhost:${this.port}`;
  }

  get plainAddress(): string {
    return `http://localhost:${this.place.ports.http}`;
  }

  /** Everything the server wrote down about what was asked of it. */
  get log(): string {
    const visits = join(this.desk, "visits.log");
    return this.said + (this.kind.name === "nginx" ? readFileSync(visits, "utf8") : "");
  }

  async start(folder = this.place.folder): Promise<void> {
    const { command, args, ready, env } = this.kind.prepare({ ...this.place, folder, desk: this.desk });
    const child = spawn(command, args, { env: { ...process.env, ...env }, stdio: ["ignore", "ignore", "pipe"] });
    this.running = child;
    await new Promise<void>((resolve, reject) => {
      let saidNow = "";
      child.stderr.on("data", (part: Buffer) => {
        saidNow += String(part);
        this.said += String(part);
        if (ready.test(saidNow)) resolve();
      });
      child.once("error", reject);
      child.once("exit", (code) => reject(new Error(`${this.kind.name} ended with ${code}:\n${this.said}`)));
    });
    // Caddy says that it serves a moment before it has made its certificate.
    while (!(await shakesHands(this.port)));
  }

  async stop(): Promise<void> {
    const child = this.running;
    this.running = undefined;
    if (!child || child.exitCode !== null) return;
    const ended = once(child, "exit");
    child.kill("SIGTERM");
    await ended;
  }

  async throwAway(): Promise<void> {
    await this.stop();
    rmSync(this.desk, { recursive: true, force: true });
    if (!this.place.configuration.startsWith(this.place.folder)) rmSync(this.place.folder, { recursive: true });
  }
}
