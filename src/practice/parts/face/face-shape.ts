/** A face in the round frame of a camera, as SVG paths in a field of 120 by 120: nobody's. */
export const faceShape = {
  shoulders: "M20.7 97A54 54 0 0 0 99.3 97C94 85 80 79 60 79s-34 6-39.3 18z",
  neck: "M50 66h20v20c-6 6-14 6-20 0z",
  head: "M60 26c14 0 21 10 21 22 0 15-10 28-21 28S39 63 39 48c0-12 7-22 21-22z",
  hair: "M38 50c-3-20 8-30 22-30s25 10 22 30c-2-9-8-14-12-16-8 4-20 4-26 2-3 3-5 8-6 14z",
  eyes: "M51.5 51v.1M68.5 51v.1M53 64c4 3.5 10 3.5 14 0",
};
