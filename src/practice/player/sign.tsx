const signs = {
  back: "M19 12H5M11 6l-6 6 6 6",
  on: "M5 12h14M13 6l6 6-6 6",
  sound: "M4 9.5v5h4l5 4.5V5L8 9.5zM16.5 9a4.5 4.5 0 0 1 0 6M19 6.5a8.5 8.5 0 0 1 0 11",
  stop: "M7 7h10v10H7z",
  bulb: "M9 17.5c0-2-3-3.5-3-7.5a6 6 0 0 1 12 0c0 4-3 5.5-3 7.5zM9.5 21h5",
  tick: "M5 12.5l5 5L19.5 7",
  care: "M12 4l9.5 16.5h-19zM12 10v5M12 17.7v.1",
  shield: "M12 3l8 3v6c0 5-3.5 8-8 9.5C7.5 20 4 17 4 12V6zM8.5 12l2.5 2.5 4.5-5",
  again: "M4.5 12a7.5 7.5 0 1 0 2.5-5.6M4.5 4v4h4",
  more: "M4 7h16M4 12h16M4 17h16",
  home: "M4 11.5L12 5l8 6.5M6.5 10v9h11v-9",
  slow: "M2 20h14c4 0 5-3 5-11M3 14a6 6 0 1 1 12 0c0 8-12 8-12 0M19 6l2 3 2-3",
  hand: "M3 14l4-3.5h5l2 1.5-2 1.5H9.5M12 13.5l6-4.5c1.5-1 3 .5 2 2l-5 5.5-5 1-3-1",
} as const;

/** A small sign beside words. It never stands alone. */
export function Sign(props: { name: keyof typeof signs }) {
  return (
    <svg class="step-sign" viewBox="0 0 24 24" aria-hidden="true">
      <path d={signs[props.name]} />
    </svg>
  );
}
