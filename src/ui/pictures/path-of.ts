import type { Shape } from "./topic-shapes";

/** A shape as the path of SVG that draws it. */
export function pathOf(shape: Shape): string {
  if ("d" in shape) return shape.d;
  if ("circle" in shape) {
    const [x, y, r] = shape.circle;
    return `M${x - r} ${y}a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0z`;
  }
  const [x, y, width, height, r] = shape.rect;
  const [across, down] = [width - 2 * r, height - 2 * r];
  const turn = (dx: number, dy: number) => `a${r} ${r} 0 0 1 ${dx} ${dy}`;
  return `M${x + r} ${y}h${across}${turn(r, r)}v${down}${turn(-r, r)}h${-across}${turn(-r, -r)}v${-down}${turn(r, -r)}z`;
}
