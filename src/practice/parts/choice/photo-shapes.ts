/** A photo as its areas of colour, each with its SVG path in a field of 80 by 60. The first covers the whole. */
type Photo = readonly (readonly [fill: string, d: string])[];

const whole = "M0 0h80v60H0z";
const pomelo = "M40 14c5 0 7 5 12 10 6 5 8 10 8 15 0 10-9 16-20 16s-20-6-20-16c0-5 2-10 8-15 5-5 7-10 12-10z";
const light = "M33 24c-5 4-8 9-8 14 1-6 5-11 10-14z";
const stem = "M39 15c0-4 1-7 3-9l2 1c-2 3-2 5-2 8z";
const leaf = "M43 9c5-5 12-5 17-2-4 5-11 6-17 2z";
const body = "M16 60c0-12 10-17 24-17s24 5 24 17z";
const face = "M40 12c9 0 14 7 14 15 0 10-6 19-14 19s-14-9-14-19c0-8 5-15 14-15z";
const hair = "M25 29C23 14 30 8 40 8s17 6 15 21c-2-8-6-11-9-12-5 3-12 3-16 2-2 2-4 5-5 10z";
const eyes = "M33 27h3v2h-3zM44 27h3v2h-3zM35 37c3 3 7 3 10 0z";
const small = (x: number) => `M${x} 22a7 8 0 1 1-.1 0z`;
const shoulders = (x: number) => `M${x - 13} 60c0-16 4-21 13-21s13 5 13 21z`;

/** Photos to judge with one's eyes: what is wrong with one is seen in it, and its label does not say it. */
const shapes = {
  "fruit-firm": [
    ["#dcebd9", whole],
    ["#8fae3c", pomelo],
    ["#b9cf70", light],
    ["#4d6b1e", stem],
    ["#3f7d2a", leaf],
  ],
  "fruit-ripe": [
    ["#dcebd9", whole],
    ["#e0a92f", pomelo],
    ["#f3d07a", light],
    ["#6b4a22", stem],
    ["#b9801c", "M30 44c5 4 14 4 19 0-4 7-14 7-19 0zM45 30c4 2 6 5 7 9-4-1-7-5-7-9z"],
  ],
  "fruit-bruised": [
    ["#dcebd9", whole],
    ["#8fae3c", pomelo],
    ["#b9cf70", light],
    ["#4d6b1e", stem],
    ["#7a5430", "M46 29c7-3 13 4 12 11-1 6-9 9-14 4s-5-12 2-15z"],
    ["#472d17", "M48 34c4-1 7 2 6 6s-6 5-8 2-2-7 2-8z"],
  ],
  "fruit-dark": [
    ["#211f1c", whole],
    ["#34361f", pomelo],
    ["#2a2a22", "M0 46h80v14H0z"],
  ],
  "fruit-bright": [
    ["#dff0f7", whole],
    ["#efe3cb", "M0 44h80v16H0z"],
    ["#8fae3c", pomelo],
    ["#b9cf70", light],
    ["#4d6b1e", stem],
    ["#3f7d2a", leaf],
  ],
  "fruit-half": [
    ["#dff0f7", whole],
    ["#8fae3c", "M80-12C52-8 36 8 36 30s16 38 44 42z"],
    ["#b9cf70", "M58 4C46 11 40 20 40 32c5-12 11-20 18-28z"],
  ],
  "fruit-tree": [
    ["#dcecf6", whole],
    ["#b99663", "M0 50h80v10H0z"],
    ["#7a5630", "M37 30h6v22h-6z"],
    ["#4f8a3a", "M40 4c12 0 22 7 22 17s-9 16-22 16-22-6-22-16S28 4 40 4z"],
    ["#d9c94e", "M30 18a4 4 0 1 1-.1 0zM46 14a4 4 0 1 1-.1 0zM50 27a4 4 0 1 1-.1 0z"],
  ],
  "face-clear": [
    ["#d3e3f0", whole],
    ["#0d5c43", body],
    ["#f0c9a0", face],
    ["#3a302a", hair],
    ["#4a3a2f", eyes],
  ],
  "face-hat": [
    ["#b5d097", whole],
    ["#0d5c43", body],
    ["#c99f74", face],
    ["#6d5138", "M24 27h32v7H24z"],
    ["#e8d5a4", "M40 4l30 25H10z"],
  ],
  "face-many": [
    ["#f3d9df", whole],
    ["#9d2b1f", shoulders(16)],
    ["#1d4f7c", shoulders(40)],
    ["#77501f", shoulders(64)],
    ["#f0c9a0", small(16) + small(40) + small(64)],
    ["#3a302a", "M9 30a7 9 0 0 1 14 0zM33 30a7 9 0 0 1 14 0zM57 30a7 9 0 0 1 14 0z"],
  ],
  "card-identity": [
    ["#d9d2c4", whole],
    ["#cfe6ea", "M8 10h64v40H8z"],
    ["#f0c9a0", "M14 22h15v20H14z"],
    ["#3a302a", "M15 27c0-7 13-7 13 0z"],
    ["#45606b", "M34 20h32v4H34zM34 29h26v3H34zM34 36h30v3H34zM34 43h18v3H34z"],
  ],
  "card-bank": [
    ["#d9d2c4", whole],
    ["#1d4f7c", "M8 10h64v40H8z"],
    ["#e2bd55", "M15 20h11v9H15z"],
    ["#fff", "M15 34h10v3H15zM29 34h10v3H29zM43 34h10v3H43zM57 34h8v3h-8zM15 42h26v3H15z"],
  ],
} satisfies Record<string, Photo>;

export type PhotoName = keyof typeof shapes;
export const photoShapes: Record<PhotoName, Photo> = shapes;
export const photoNames = Object.keys(shapes) as PhotoName[];
