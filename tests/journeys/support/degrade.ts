import { PNG } from "pngjs";

/** A picture in grey, as a camera's reader takes it. */
export interface Grey {
  width: number;
  height: number;
  light: Float32Array;
}

export function greyOf(png: Buffer): Grey {
  const { width, height, data } = PNG.sync.read(png);
  const light = Float32Array.from({ length: width * height }, (_, at) => data[at * 4 + 1]!);
  return { width, height, light };
}

export function pngOf({ width, height, light }: Grey): Buffer {
  const png = new PNG({ width, height });
  light.forEach((value, at) => png.data.fill(value, at * 4, at * 4 + 3).fill(255, at * 4 + 3, at * 4 + 4));
  return PNG.sync.write(png);
}

/** Turned about its middle on a larger white ground, as a phone is never held quite straight. */
export function turned(picture: Grey, degrees: number): Grey {
  const side = Math.ceil(Math.hypot(picture.width, picture.height)) + 20;
  const [sin, cos] = [Math.sin((degrees * Math.PI) / 180), Math.cos((degrees * Math.PI) / 180)];
  const light = new Float32Array(side * side);
  for (let y = 0; y < side; y += 1)
    for (let x = 0; x < side; x += 1) {
      const [dx, dy] = [x - side / 2, y - side / 2];
      const at = [cos * dx + sin * dy + picture.width / 2, cos * dy - sin * dx + picture.height / 2] as const;
      light[y * side + x] = lightAt(picture, ...at);
    }
  return { width: side, height: side, light };
}

function lightAt({ width, height, light }: Grey, x: number, y: number): number {
  const [left, top] = [Math.floor(x), Math.floor(y)];
  const at = (dx: number, dy: number) => {
    const [px, py] = [left + dx, top + dy];
    return px < 0 || py < 0 || px >= width || py >= height ? 255 : light[py * width + px]!;
  };
  const [fx, fy] = [x - left, y - top];
  return (at(0, 0) * (1 - fx) + at(1, 0) * fx) * (1 - fy) + (at(0, 1) * (1 - fx) + at(1, 1) * fx) * fy;
}

/** Out of focus: a Gaussian of that many points. */
export function blurred(picture: Grey, sigma: number): Grey {
  const reach = Math.ceil(sigma * 3);
  const weights = Array.from({ length: 2 * reach + 1 }, (_, at) => Math.exp(-((at - reach) ** 2) / (2 * sigma ** 2)));
  const sum = weights.reduce((all, one) => all + one, 0);
  const along = ({ width, height, light }: Grey, step: 1 | "row"): Grey => ({
    width,
    height,
    light: light.map((_, at) => {
      const [x, y] = [at % width, Math.floor(at / width)];
      return weights.reduce((all, weight, nth) => {
        const far = nth - reach;
        const px = step === 1 ? Math.min(width - 1, Math.max(0, x + far)) : x;
        const py = step === 1 ? y : Math.min(height - 1, Math.max(0, y + far));
        return all + (weight / sum) * light[py * width + px]!;
      }, 0);
    }),
  });
  return along(along(picture, 1), "row");
}

/** The grain of a dim room; the same seed gives the same grain. */
export function grainy(picture: Grey, sigma: number, seed: number): Grey {
  let state = seed >>> 0 || 1;
  const chance = () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    state >>>= 0;
    return state / 2 ** 32;
  };
  const normal = () => Math.sqrt(-2 * Math.log(chance() || 1e-9)) * Math.cos(2 * Math.PI * chance());
  const light = picture.light.map((value) => Math.min(255, Math.max(0, value + sigma * normal())));
  return { ...picture, light };
}

/** Black and white drawn together, as behind a dirty lens or in the sun. */
export function pale(picture: Grey, from: number, to: number): Grey {
  return { ...picture, light: picture.light.map((value) => from + (value / 255) * (to - from)) };
}
